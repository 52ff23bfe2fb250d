package org.holdfast.rules.tests.a;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class A03Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("A03 error orderBook at `orderBook`: onlineSales (core) requires orderBook,"
                        + " used through no application"),
                MailOrder.with("used through crm, warehouse", "").check().findings());
    }

    @Test
    void nearMissNoCoreOfferingRequiresIt() {
        assertEquals(List.of(), MailOrder.with("used through cloudFiles", "").check().findings());
    }

    @Test
    void anOfferingThatRequiresNothing() {
        assertEquals(
                List.of("A03 error giftCards at `giftCards`: giftCards is core, but requires no information;"
                        + " say what it cannot be delivered without"),
                MailOrder.plus("product giftCards { core  needs takeOrders }").check().findings());
    }

    @Test
    void bothMissingForTwoOfferingsIsOneFinding() {
        assertEquals(
                List.of("A03 warning orderBook at `orderBook`: advice (core) and 1 more core offering require"
                        + " orderBook, held in no system and used through no application"),
                findings("""
                        product online { core  requires orderBook }
                        service advice { core  requires orderBook }
                        information orderBook
                        """));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("A03");
    }
}
