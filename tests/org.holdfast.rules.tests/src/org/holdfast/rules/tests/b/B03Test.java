package org.holdfast.rules.tests.b;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class B03Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("B03 error wrapGifts at `wrapGifts`:"
                        + " wrapGifts is needed by no offering, directly or through another function"),
                MailOrder.with("shipOrders, keepBooks, wrapGifts", "shipOrders, keepBooks").check().findings());
    }

    @Test
    void nearMissNeededThroughAnotherFunction() {
        assertEquals(List.of(), MailOrder.with("shipOrders, keepBooks, wrapGifts", "shipOrders, keepBooks")
                .andWith("priority low\n    MTD 4 w", "priority medium\n    MTD 4 w")
                .andWith("needs accounting, payroll", "needs accounting, payroll, wrapGifts").check().findings());
    }

    @Test
    void onlyTheFirstOfAChain() {
        assertEquals(List.of("B03 warning third at `third`:"
                + " third is needed by no offering, directly or through another function"), findings("""
                product online
                function first  function second { needs first }  function third { needs any of (second, crm) }
                system crm
                """));
    }

    @Test
    void oneOfThoseThatNeedOneAnother() {
        assertEquals(List.of("B03 warning mill at `mill`:"
                + " mill is needed by no offering, directly or through another function"), findings("""
                product online
                function bake  function turn { needs mill }  function mill { needs turn, bake }
                """));
    }

    @Test
    void withoutOfferingsItIsAMatterOfA01() {
        assertEquals(List.of(), findings("plan novum  function takeOrders"));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("B03");
    }
}
