package org.holdfast.rules.tests.b;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class B04Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("B04 error wrapGifts at `28 d`:"
                        + " wrapGifts has WRT 28 d and MTD 4 w: no time is left to recover what it needs"),
                MailOrder.with("MTD 4 w\n    WRT 1 d", "MTD 4 w\n    WRT 28 d").check().findings());
    }

    @Test
    void nearMissADayIsLeft() {
        assertEquals(List.of(),
                MailOrder.with("MTD 4 w\n    WRT 1 d", "MTD 4 w\n    WRT 27 d").check().findings());
    }

    @Test
    void anErrorThoughStepBIsNotBegun() {
        assertEquals(
                List.of("B04 error pack at `2 h`: pack has WRT 2 h and MTD 1 h:"
                        + " no time is left to recover what it needs"),
                findings("function pack { MTD 1 h  WRT 2 h }"));
    }

    @Test
    void oneOfTheTwoIsMissing() {
        assertEquals(List.of(), findings("function pack { WRT 2 h }  function ship { MTD 1 h }"));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("B04");
    }
}
