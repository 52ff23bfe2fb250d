package org.holdfast.rules.tests.d;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class D02Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("D02 error crm at `12 h`: takeOrders (MTD 8 h, WRT 1 h) needs crm (RTO 12 h): 13 h > 8 h"),
                withRtoOfCrm("12 h").check().findings());
    }

    @Test
    void nearMissJustWithinTheMtd() {
        assertEquals(List.of(), withRtoOfCrm("7 h").check().findings());
    }

    @Test
    void theWorstFunctionIsNamedTheOthersCounted() {
        assertEquals(
                List.of("D02 error crm at `12 h`: takeOrders (MTD 8 h, WRT 1 h) needs crm (RTO 12 h):"
                        + " 13 h > 8 h and 1 more function"),
                findings("""
                        function shipOrders { MTD 10 h  needs crm }
                        function takeOrders { MTD 8 h  WRT 1 h  needs crm }
                        function makeCatalogue { MTD 12 h  needs crm }
                        system crm { RTO 12 h }
                        """));
    }

    @Test
    void throughAnyChain() {
        assertEquals(
                List.of("D02 error orderDb at `1 d`: sellGifts (MTD 8 h) needs takeOrders needs crm needs … needs orderDb"
                        + " (RTO 1 d): 1 d > 8 h and 1 more function"),
                findings("""
                        function sellGifts { MTD 8 h  needs takeOrders }
                        function takeOrders { MTD 9 h  needs crm }
                        system crm { RTO 4 h  on crmVm }
                        vm crmVm { on esx1 }
                        host esx1 { stored on san }
                        storage san { needs orderDb }
                        system orderDb { RTO 1 d }
                        """));
    }

    @Test
    void justInTime() {
        assertEquals(List.of(), findings("""
                function takeOrders { MTD 8 h  WRT 1 h  needs crm }
                system crm { RTO 420 min }
                """));
    }

    @Test
    void theBestOfTheAlternativesCounts() {
        String alternatives = """
                function takeOrders { MTD 8 h  needs any of (web, phone, fax) }
                system fax { RTO 12 h }
                system phone { RTO 10 h }
                """;
        assertEquals(List.of(), findings(alternatives + "system web { RTO 8 h }"));
        assertEquals(List.of("D02 error web at `9 h`: takeOrders (MTD 8 h) needs web (RTO 9 h): 9 h > 8 h"),
                findings(alternatives + "system web { RTO 9 h }"));
    }

    @Test
    void theKthOfTheAlternativesCounts() {
        String alternatives = """
                function takeOrders { MTD 8 h  needs 2 of (web, phone, fax) }
                system fax { RTO 12 h }
                system web { RTO 2 h }
                """;
        assertEquals(List.of(), findings(alternatives + "system phone { RTO 8 h }"));
        assertEquals(List.of("D02 error phone at `10 h`: takeOrders (MTD 8 h) needs phone (RTO 10 h): 10 h > 8 h"),
                findings(alternatives + "system phone { RTO 10 h }"));
    }

    @Test
    void anAlternativeWithoutRtoIsBackAtOnce() {
        assertEquals(List.of(), findings("""
                function takeOrders { MTD 8 h  needs any of (web, post) }
                system web { RTO 1 d }
                supplier post
                """));
    }

    @Test
    void aCycleThatLeadsThroughAnAlternative() {
        assertEquals(
                List.of("D02 error fax at `12 h`: takeOrders (MTD 8 h) needs web needs fax (RTO 12 h): 12 h > 8 h"),
                findings("""
                        function takeOrders { MTD 8 h  needs web }
                        system web { RTO 1 h  needs 2 of (cart, fax, phone) }
                        system cart { RTO 1 h  needs web }
                        system fax { RTO 12 h }
                        system phone { RTO 12 h }
                        """));
    }

    @Test
    void whatOtherRulesFind() {
        assertEquals(List.of(), findings("""
                function withoutMtd { WRT 1 d  needs crm, unknownRto }
                function onlyWork { MTD 8 h  WRT 8 h  needs crm }
                function short { MTD 1 min  needs unknownRto }
                system crm { RTO 12 h }
                system unknownRto
                """));
    }

    private static MailOrder withRtoOfCrm(String rto) {
        String before = "shorter RTO\n    passes data to orderDb\n    RTO ";
        return MailOrder.with(before + "4 h", before + rto);
    }

    @Test
    void aFunctionThatMayNotBeDownAtAll() {
        String plan = "function takeOrders { MTD 0 h  needs crm }  system crm { RTO %s }";
        assertEquals(List.of("D02 error crm at `1 min`: takeOrders (MTD 0 h) needs crm (RTO 1 min): 1 min > 0 h"),
                CheckedText.of(plan.formatted("1 min")).findings("D02"));
        assertEquals(List.of(), CheckedText.of(plan.formatted("0 min")).findings("D02"));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("D02");
    }
}
