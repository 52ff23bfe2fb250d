package org.holdfast.rules.tests.d;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class D03Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("D03 error orderDb at `5 h`: crm (RTO 4 h) needs orderDb (RTO 5 h):"
                        + " 5 h > 4 h and 2 more systems"),
                MailOrder.with("RTO 2 h", "RTO 5 h").check().findings());
    }

    @Test
    void nearMissAsLongAsWhatNeedsIt() {
        assertEquals(List.of(), MailOrder.with("RTO 2 h", "RTO 4 h").check().findings());
    }

    @Test
    void theWorstSystemIsNamedTheOthersCounted() {
        assertEquals(
                List.of("D03 warning orderDb at `12 h`: crm (RTO 4 h) needs orderDb (RTO 12 h):"
                        + " 12 h > 4 h and 2 more systems"),
                findings("""
                        system web { RTO 8 h  needs orderDb }
                        system crm { RTO 4 h  needs orderDb }
                        system shop { RTO 8 h  needs web }
                        system archive { RTO 12 h  needs orderDb }
                        system orderDb { RTO 12 h }
                        """));
    }

    @Test
    void throughComponentsWithoutRto() {
        assertEquals(
                List.of("D03 warning directory at `1 d`: crm (RTO 4 h) needs crmVm needs esx1 needs directory (RTO 1 d):"
                        + " 1 d > 4 h"),
                findings("""
                        system crm { RTO 4 h  on crmVm }
                        vm crmVm { on esx1 }
                        host esx1 { needs directory }
                        system directory { RTO 1 d }
                        """));
    }

    @Test
    void equalTimesInACycle() {
        assertEquals(List.of(), findings("""
                system crm { RTO 4 h  needs orderDb }
                system orderDb { RTO 240 min  needs crm }
                """));
    }

    @Test
    void theSlowerOneOfACycle() {
        assertEquals(List.of("D03 warning orderDb at `5 h`: crm (RTO 4 h) needs orderDb (RTO 5 h): 5 h > 4 h"),
                findings("""
                        system crm { RTO 4 h  needs orderDb }
                        system orderDb { RTO 5 h  needs crm }
                        """));
    }

    @Test
    void theBestOfTheAlternativesCounts() {
        assertEquals(List.of(), findings("""
                system crm { RTO 4 h  needs any of (orderDb, copy) }
                system orderDb { RTO 1 d }
                system copy { RTO 4 h }
                """));
    }

    @Test
    void anAcceptanceWithItsEnd() {
        String text = """
                system crm { RTO 4 h  needs orderDb }
                system orderDb { RTO 5 h }
                accept D03 on orderDb because "replaced in Q1" until %s
                """;
        assertEquals(List.of(), findings(text.formatted("2027-03-31")));
        assertEquals(1, findings(text.formatted("2026-03-31")).size());
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("D03");
    }
}
