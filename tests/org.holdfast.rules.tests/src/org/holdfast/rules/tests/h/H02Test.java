package org.holdfast.rules.tests.h;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class H02Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("H02 error ploiestiLoss at `ploiestiLoss`: ploiestiLoss may not be declared in time:"
                        + " no role declares it and it is not said within which time"),
                MailOrder.with("declared by director within 1 h", "").check().findings());
    }

    @Test
    void nearMissAnotherRoleWithADeputy() {
        assertEquals(List.of(), MailOrder
                .with("declared by director within 1 h", "declared by depotLead within 0 min").check().findings());
    }

    @Test
    void oneFindingForAllThatIsMissing() {
        assertEquals(
                List.of("H02 warning p at `boss`: p may not be declared in time: boss has no deputy and"
                        + " it is not said within which time"),
                findings("""
                        disaster fire  recovery plan p for fire { declared by boss }  role boss held by ana  person ana
                        """));
    }

    @Test
    void aNumberOfPeopleDecidesNothing() {
        assertEquals(
                List.of("H02 warning p at `guards`: p may not be declared in time: nobody by name holds guards"),
                findings("""
                        disaster fire  recovery plan p for fire { declared by guards within 1 h }  role guards people 9
                        """));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("H02");
    }
}
