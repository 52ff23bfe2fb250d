package org.holdfast.rules.tests.h;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class H08Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("H08 error mihai at `mihai`: mihai (itLead in hostLoss) can be reached in one way only,"
                        + " by mobile"),
                MailOrder.with("    messenger \"mihai.ene\"\n", "").check().findings());
    }

    @Test
    void nearMissAPersonInNoRecoveryPlan() {
        assertEquals(List.of(),
                MailOrder.with("mobile \"+40 70 000 0008\"\n    email \"sanda@novum.example\"", "").check().findings());
    }

    @Test
    void theSameNumberTwiceIsOneWay() {
        assertEquals(
                List.of("H08 warning ana at `ana`: ana (boss in p) can be reached in one way only, by phone",
                        "H08 warning dan at `dan`: dan (boss in p) can be reached in no way"),
                findings("""
                        disaster fire  role boss held by ana, dan  person ana { phone "1"  mobile "1" }  person dan
                        recovery plan p for fire { declared by boss }
                        """));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("H08");
    }
}
