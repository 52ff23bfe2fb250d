package org.holdfast.rules.tests.c;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.rules.Finding;
import org.holdfast.rules.Link;
import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class C11Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("C11 hint esx2 at `esx2`: esx2 has priority medium, but the desktops of buyers"
                        + " and 1 more user group are on it, for takeOrders (critical)"),
                MailOrder.with("host esx2 \"ESX 2\" {\n    kind server\n    priority critical",
                        "host esx2 \"ESX 2\" {\n    kind server\n    priority medium").check().findings());
    }

    @Test
    void nearMissUsersWhoseFunctionsMatterLess() {
        assertEquals(List.of(), MailOrder
                .with("host esx2 \"ESX 2\" {\n    kind server\n    priority critical",
                        "host esx2 \"ESX 2\" {\n    kind server\n    priority medium")
                .andWith("use crm, phoneLine", "use accounting").andWith("use crm, statistics", "use statistics")
                .check().findings());
    }

    @Test
    void withoutAStandIn() {
        CheckedText plan = CheckedText.of("plan novum { steps { c begun } }", """
                function takeOrders { priority high  needs webShop }
                system webShop { needs crm }
                system crm
                users callCentre { desktop virtual on deskHost  use crm }
                host deskHost { priority high }
                """);
        assertEquals(
                List.of("C11 hint deskHost at `deskHost`: deskHost has no stand-in,"
                        + " but the desktops of callCentre are on it, for takeOrders (high)"),
                plan.findings("C11"));
        Finding finding = plan.result().findings().stream().filter(each -> each.code().equals("C11")).findFirst()
                .orElseThrow();
        assertEquals(List.of("takeOrders (high)", "webShop", "crm", "callCentre", "deskHost"),
                finding.chain().stream().map(Link::says).toList());
    }

    @Test
    void withNeither() {
        assertEquals(
                List.of("C11 hint deskHost at `deskHost`: deskHost has no stand-in and no priority,"
                        + " but the desktops of callCentre are on it, for takeOrders (low)"),
                findings("""
                        function takeOrders { priority low  needs crm }
                        system crm
                        users callCentre { desktop virtual on deskHost  use crm }
                        host deskHost
                        """));
    }

    @Test
    void whereNoFunctionIsConcerned() {
        assertEquals(List.of(), findings("""
                function print
                function sweep { needs broom }
                system crm  system broom
                users callCentre { desktop virtual on deskHost  use crm, broom }
                users others { desktop virtual on deskHost }
                host deskHost
                """));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("C11");
    }
}
