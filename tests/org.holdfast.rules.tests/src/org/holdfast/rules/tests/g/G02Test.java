package org.holdfast.rules.tests.g;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class G02Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("G02 error outage cost of kind shopSuite at `50 EUR per h`: outage cost of kind shopSuite falls"
                        + " from 50 EUR per h to 20 EUR per h after 4 h; expected no less than before"),
                MailOrder.with("after 4 h 200 EUR per h", "after 4 h 20 EUR per h").check().findings());
    }

    @Test
    void nearMissItStaysTheSame() {
        assertEquals(List.of(),
                MailOrder.with("after 4 h 200 EUR per h", "after 4 h 50 EUR per h").check().findings());
    }

    @Test
    void inTheOrderOfTime() {
        assertEquals(List.of(), findings("outage cost of crm { after 4 h 90 EUR per h  10 EUR per h }  system crm"));
    }

    @Test
    void severalFalls() {
        assertEquals(
                List.of("G02 warning outage cost of crm at `9 EUR per h`: outage cost of crm falls from 9 EUR per h to"
                        + " 8 EUR per h after 1 h and 1 times more; expected no less than before"),
                findings("""
                        outage cost of crm { 9 EUR per h  after 1 h 8 EUR per h  after 2 h 7 EUR per h }  system crm
                        """));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("G02");
    }
}
