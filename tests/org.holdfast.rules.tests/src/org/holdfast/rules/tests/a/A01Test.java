package org.holdfast.rules.tests.a;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class A01Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("A01 error novum at `novum`: none of the 3 offerings is core;"
                        + " mark what the organisation lives by"),
                MailOrder.with("core\n    requires customerRecords", "requires customerRecords").check().findings());
    }

    @Test
    void nearMissAnotherOfferingIsCore() {
        assertEquals(List.of(), MailOrder.with("core\n    requires customerRecords", "requires customerRecords")
                .andPlus("product giftCards { core  requires orderBook  needs takeOrders }").check().findings());
    }

    @Test
    void aPlanWithoutOfferings() {
        assertEquals(List.of("A01 warning novum at `novum`: the plan names no product or service;"
                + " say what the organisation lives by"), CheckedText.of("plan novum").findings());
    }

    @Test
    void noOfferingIsCore() {
        assertEquals(List.of("A01 error novum at `novum`: none of the 2 offerings is core;"
                + " mark what the organisation lives by"), findings("""
                plan novum { steps { a done 2026-01-31 by director } }
                person ana  role director held by ana
                product online  service advice
                """));
    }

    @Test
    void theOneOfferingIsNotCore() {
        assertEquals(
                List.of("A01 warning novum at `novum`: the one offering is not core;"
                        + " mark what the organisation lives by"),
                findings("plan novum  product online"));
    }

    @Test
    void oneIsCore() {
        assertEquals(List.of(), findings("plan novum  product online { core }"));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("A01");
    }
}
