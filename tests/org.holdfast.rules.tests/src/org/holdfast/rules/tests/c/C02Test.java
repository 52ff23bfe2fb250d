package org.holdfast.rules.tests.c;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class C02Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("C02 error wrapGifts at `wrapGifts`: wrapGifts (high) needs no component;"
                        + " say what it needs, or that it is 'manual'"),
                withImportantGifts("").check().findings());
    }

    @Test
    void nearMissByHand() {
        assertEquals(List.of(), withImportantGifts("manual").check().findings());
    }

    @Test
    void peopleAreNoComponent() {
        assertEquals(
                List.of("C02 warning takeOrders at `takeOrders`: takeOrders (critical) needs no component;"
                        + " say what it needs, or that it is \u0027manual\u0027"),
                findings("""
                        role callCentre people 12
                        product sales { needs takeOrders }
                        function takeOrders { priority critical  needs 3 of role callCentre }
                        """));
    }

    @Test
    void eachFunctionOfAChainThatEndsInNone() {
        assertEquals(2, findings("""
                function takeOrders { priority critical  needs checkCredit }
                function checkCredit { priority high  needs takeOrders }
                """).size());
    }

    @Test
    void lessImportant() {
        assertEquals(List.of(), findings("function makeCatalogue { priority medium }  function tidyUp"));
    }

    @Test
    void byHand() {
        assertEquals(List.of(), findings("function greet { priority critical  manual }"));
    }

    @Test
    void throughAnotherFunctionOrAnAlternative() {
        assertEquals(List.of(), findings("""
                product sales { needs takeOrders }
                function takeOrders { priority critical  needs checkCredit }
                function checkCredit { priority high  needs any of (bank, phone) }
                supplier bank  network phone
                """));
    }

    private static MailOrder withImportantGifts(String how) {
        return MailOrder.with("priority low\n    MTD 4 w\n    WRT 1 d\n    manual",
                "priority high\n    MTD 2 d\n    WRT 1 d\n    " + how);
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("C02");
    }
}
