package org.holdfast.rules.tests.d;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class D10Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("D10 error novum at `9000 EUR per year`: protections and preventions cost 9200 EUR per year,"
                        + " 200 EUR per year more than the budget of 9000 EUR per year: groupSnapshot (4000 EUR),"
                        + " nightlyTape (3000 EUR), cloudBackup (700 EUR), mailFilter (600 EUR) and 2 more"),
                MailOrder.with("20000 EUR per year", "9000 EUR per year").check().findings());
    }

    @Test
    void nearMissJustEnough() {
        assertEquals(List.of(),
                MailOrder.with("20000 EUR per year", "9200.00 EUR per year").check().findings());
    }

    @Test
    void aCentTooMuch() {
        assertEquals(
                List.of("D10 warning novum at `0.29 EUR per year`: protections and preventions cost 0.30 EUR per year,"
                        + " 0.01 EUR per year more than the budget of 0.29 EUR per year:"
                        + " filter (0.2 EUR) and tape (0.10 EUR)"),
                findings("""
                        plan novum { currency EUR  budget 0.29 EUR per year }
                        protection tape { costs 0.10 EUR per year }
                        protection free { costs 0 EUR per year }
                        protection unsaid
                        disaster spam
                        prevention filter against spam { costs 0.2 EUR per year }
                        """));
    }

    @Test
    void withoutABudget() {
        assertEquals(List.of(), findings("protection tape { costs 3000 EUR per year }"));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("D10");
    }
}
