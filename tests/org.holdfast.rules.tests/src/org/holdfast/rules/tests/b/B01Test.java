package org.holdfast.rules.tests.b;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class B01Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(List.of("B01 error wrapGifts at `wrapGifts`: wrapGifts has no MTD"),
                MailOrder.with("MTD 4 w\n    WRT 1 d", "WRT 1 d").check().findings());
    }

    @Test
    void nearMissNoWrt() {
        assertEquals(List.of(), MailOrder.with("MTD 4 w\n    WRT 1 d", "MTD 4 w").check().findings());
    }

    @Test
    void bothMissingIsOneFindingAndNoneOfB06() {
        CheckedText plan = CheckedText.of("""
                plan novum { steps { b begun } }
                product online { core  needs takeOrders }
                function takeOrders { needs pack }
                function pack { priority low  MTD 1 d }
                """);
        assertEquals(List.of("B01 warning takeOrders at `takeOrders`: takeOrders has no priority and no MTD"),
                plan.findings("B01"));
        assertEquals(List.of(), plan.findings("B06"));
    }

    @Test
    void anMtdOfZeroIsSaid() {
        assertEquals(List.of(), findings("function takeOrders { priority low  MTD 0 h }"));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("B01");
    }
}
