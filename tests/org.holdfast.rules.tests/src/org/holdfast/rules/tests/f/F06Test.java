package org.holdfast.rules.tests.f;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class F06Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("F06 hint fire at `2 per year`: fire is expected 2 per year, more than once a year, on level 3;"
                        + " look twice"),
                MailOrder.with("once every 60 years", "2 per year").check().findings());
    }

    @Test
    void nearMissJustOnceAYear() {
        assertEquals(List.of(), MailOrder.with("once every 60 years", "1 per year").check().findings());
    }

    @Test
    void hardlyEver() {
        assertEquals(
                List.of("F06 hint comet at `0.0009 per year`: comet is expected 0.0009 per year, less than once in"
                        + " 1000 years; look twice"),
                findings("disaster comet { 0.0009 per year }  disaster flood { once every 1000 years }"));
    }

    @Test
    void oftenOnALowLevel() {
        assertEquals(List.of(), findings("level 2 \"b\"  disaster powerCut { level 2  12 per year }"));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("F06");
    }
}
