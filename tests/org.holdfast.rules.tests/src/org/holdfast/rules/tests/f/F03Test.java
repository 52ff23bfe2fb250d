package org.holdfast.rules.tests.f;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class F03Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(List.of("F03 hint novum at `novum`: no disaster is natural"),
                MailOrder.with("natural\n    once every 5 years", "human\n    once every 5 years")
                        .andWith("natural\n    once every 40 years", "technical\n    once every 40 years").check()
                        .findings());
    }

    @Test
    void nearMissOneIsLeft() {
        assertEquals(List.of(), MailOrder.with("natural\n    once every 5 years", "human\n    once every 5 years")
                .check().findings());
    }

    @Test
    void originsThatAreNotSaid() {
        assertEquals(List.of("F03 hint novum at `novum`: no disaster is natural, technical or human"),
                findings("plan novum  disaster fire"));
    }

    @Test
    void aPlanWithoutDisasters() {
        assertEquals(List.of(), findings("plan novum"));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("F03");
    }
}
