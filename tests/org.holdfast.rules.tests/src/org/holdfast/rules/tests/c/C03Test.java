package org.holdfast.rules.tests.c;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class C03Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("C03 error orderDb at `high`: shipOrders (critical) needs warehouse needs orderDb (high)"
                        + " and 1 more function; expected critical"),
                MailOrder.with("priority critical\n    on orderVm", "priority high\n    on orderVm").check()
                        .findings());
    }

    @Test
    void nearMissHigherThanItsFunctions() {
        assertEquals(List.of(), MailOrder
                .with("priority medium\n    on officeVm\n    needs ploiestiLan\n    RTO",
                        "priority high on officeVm RTO")
                .check().findings());
    }

    @Test
    void belowAFunctionThroughAChain() {
        assertEquals(
                List.of("C03 warning orderDb at `medium`: takeOrders (critical) needs crm needs crmVm needs orderDb (medium)"
                        + " and 1 more function; expected critical"),
                findings("""
                        function sellGifts { priority high  needs crm }
                        function makeCatalogue { priority medium  needs crm }
                        function takeOrders { priority critical  needs crm }
                        system crm { priority critical  on crmVm }
                        vm crmVm { needs orderDb }
                        system orderDb { priority medium }
                        """));
    }

    @Test
    void noPriority() {
        assertEquals(List.of("C03 warning crm at `crm`: tidyUp (low) needs crm (no priority); expected low"),
                findings("function tidyUp { priority low  needs crm }  system crm"));
    }

    @Test
    void asAnAlternative() {
        assertEquals(List.of("C03 warning web at `high`: takeOrders (critical) needs web (high); expected critical"),
                findings("""
                        function takeOrders { priority critical  needs any of (phone, web) }
                        system phone { priority critical }
                        system web { priority high }
                        """));
    }

    @Test
    void highEnough() {
        assertEquals(List.of(), findings("""
                function takeOrders { priority critical  needs crm, web, lan }
                function unranked { needs wiki }
                system crm { priority critical  fails over to standby within 1 h }
                system web { priority critical }
                system standby { priority low }
                system wiki
                network lan { priority low }
                """));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("C03");
    }
}
