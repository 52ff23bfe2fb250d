package org.holdfast.rules.tests.c;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.rules.Link;
import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class C06Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("C06 error webShop at `orderDb`: alternatives of webShop are lost together with telRo:"
                        + " fibre needs telRo and ploiestiLine needs telRo",
                        "C07 error takeOrders at `takeOrders`: takeOrders (MTD 8 h, WRT 1 h) is down for too long when it"
                                + " loses only one of these: telRo (nothing says when it is replaced)"),
                MailOrder.with("needs skyLink //", "needs skyLink, telRo //").check().findings());
    }

    @Test
    void anEditOfMailOrderThatIsWorthAHint() {
        assertEquals(
                List.of("C06 hint rackPower at `any of (grid, generator)`: alternatives of rackPower are lost together"
                        + " with hq: generator is at hq and grid is at hq"),
                MailOrder.with("    at yard", "    at hq").check().findings());
    }

    @Test
    void nearMissAlternativesOfOneAmongThem() {
        assertEquals(List.of(),
                MailOrder.with("needs skyLink //", "needs any of (skyLink, telRo) //").check().findings());
    }

    @Test
    void throughAnyChain() {
        CheckedText plan = CheckedText.of("plan novum { steps { c begun } }", """
                function sell { needs any of (shop, desk, mail) }
                system shop { on shopVm }  vm shopVm { on esx1 }  host esx1 { stored on san }
                system desk { needs 2 of (lan, disk) }  network lan  storage disk { needs san }
                storage san { needs power }  utility power
                system mail
                """);
        assertEquals(
                List.of("C06 warning sell at `any of (shop, desk, mail)`: alternatives of sell are lost together with san:"
                        + " desk needs disk needs san and shop needs shopVm needs esx1 needs san"),
                plan.findings("C06"));
        assertEquals(List.of("desk", "disk", "san", "shop", "shopVm", "esx1", "san"),
                plan.result().findings().stream().filter(finding -> finding.code().equals("C06")).findFirst()
                        .orElseThrow().chain().stream().map(Link::says).toList());
    }

    @Test
    void whatMostShareFirst() {
        assertEquals(
                List.of("C06 warning sell at `2 of (a, b, c)`: alternatives of sell are lost together with net"
                        + " and 1 more component: a needs net, b needs net and c needs net"),
                findings("""
                        function sell { needs 2 of (a, b, c), any of (x, y) }
                        system a { needs net, grid }  system b { needs grid, net }  system c { needs net }
                        system x { needs net }  system y { needs net }
                        network net  utility grid
                        """));
    }

    @Test
    void anAlternativeThatTheOtherNeeds() {
        assertEquals(
                List.of("C06 warning sell at `any of (lan, wlan)`: alternatives of sell are lost together with lan:"
                        + " lan itself and wlan needs lan"),
                findings("""
                        function sell { needs any of (lan, wlan) }
                        network wlan { needs lan }  network lan
                        """));
    }

    @Test
    void aBuildingIsAHint() {
        assertEquals(
                List.of("C06 hint sell at `any of (a, b)`: alternatives of sell are lost together with hq:"
                        + " a is at hq and b needs net is at hq"),
                findings("""
                        site hq { site cellar  site attic }
                        function sell { needs any of (a, b) }
                        system a { at cellar }  system b { needs net }  network net { at attic }
                        """));
    }

    @Test
    void whatTheyMayShareOrChoose() {
        assertEquals(List.of(), findings("""
                function sell { needs any of (a, b), 2 of (c, d) }
                system a { needs db, any of (net1, net2) }
                system b { needs db, any of (net1, net2) }
                system db
                network net1  network net2
                system c { needs net1 }  system d { needs net1 }
                """));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("C06");
    }
}
