package org.holdfast.rules.tests.s;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class S03Test {

    private static final String ACCEPTED = "nothing to recover\" until ";

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("S03 warning accept H01 on courierStrike at `2026-11-22`: the acceptance of H01 on courierStrike"
                        + " ended on 2026-11-22: what the rule finds there counts again",
                        "H01 error courierStrike at `courierStrike`: no recovery plan is for courierStrike; write one,"
                                + " or accept H01 on courierStrike with a reason (was accepted until 2026-11-22)"),
                MailOrder.with(ACCEPTED + "2030-12-31", ACCEPTED + "2026-11-22").check().findings());
    }

    @Test
    void nearMissTheLastDay() {
        assertEquals(List.of(),
                MailOrder.with(ACCEPTED + "2030-12-31", ACCEPTED + "2026-11-23").check().findings());
    }

    @Test
    void renewedByAnother() {
        assertEquals(List.of(), findings("""
                plan novum
                accept A01 on novum because "too early" until 2026-06-30
                accept A01 on novum because "still too early" until 2026-12-31
                """));
    }

    @Test
    void renewedForLessThanUntilToday() {
        assertEquals(List.of("S03 warning accept A01 on novum at `2026-10-31`:"
                + " the acceptance of A01 on novum ended on 2026-10-31: what the rule finds there counts again"),
                findings("""
                        plan novum
                        accept A01 on novum because "still too early" until 2026-10-31
                        accept A01 on novum because "too early" until 2026-06-30
                        """));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("S03");
    }
}
