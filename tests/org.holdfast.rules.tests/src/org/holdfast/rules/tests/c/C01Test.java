package org.holdfast.rules.tests.c;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class C01Test {

    private static final String IDLE = " serves no function, directly or through what needs it;"
            + " say what it is for, or leave it out";

    @Test
    void anEditOfMailOrder() {
        assertEquals(List.of("C01 error spare at `spare`: spare" + IDLE), withSpare().check().findings());
    }

    @Test
    void nearMissAStandIn() {
        assertEquals(List.of(), withSpare().andWith("stored on san1\n    needs san1, rackPower\n", """
                stored on san1
                needs san1, rackPower
                fails over to spare within 2 h when declared
                """).check().findings());
    }

    @Test
    void whatNothingNeeds() {
        assertEquals(
                List.of("C01 warning fax at `fax`: fax" + IDLE, "C01 warning spare at `spare`: spare" + IDLE),
                findings("host spare  network fax"));
    }

    @Test
    void needsPlacingAndStorage() {
        assertEquals(List.of(), findings("""
                function takeOrders { needs sellGifts }
                function sellGifts { needs crm, any of (post, fax) }
                system crm { on crmVm }  supplier post  network fax
                vm crmVm { on esx1  stored on san }
                host esx1 { stored on disk  needs power }
                storage san  storage disk  utility power
                """));
    }

    @Test
    void standInsAndWhatTheyNeed() {
        assertEquals(List.of(), findings("""
                function takeOrders { needs crm }
                system crm { fails over to standby within 1 h }
                system standby { on esx2 }
                host esx2
                """));
    }

    @Test
    void placesOfCopies() {
        assertEquals(List.of(), findings("""
                function takeOrders { needs crm }
                system crm { protected by vaulted }
                group orders { members crm  captured by snapshots }
                protection nightly { copies on tapeServer }
                protection vaulted { copy of nightly  copies on vaultServer }
                protection offsite { copy of vaulted  copies on cloud }
                protection snapshots { copies on san }
                host tapeServer  host vaultServer  supplier cloud  storage san
                """));
    }

    @Test
    void hostOfTheDesktopsOfThoseWhoUseWhatServes() {
        assertEquals(List.of("C01 warning deskB at `deskB`: deskB" + IDLE),
                findings("""
                        function takeOrders { needs crm }
                        system crm
                        host deskA  host deskB
                        users callCentre { use crm  desktop virtual on deskA }
                        users visitors { desktop virtual on deskB }
                        """));
    }

    @Test
    void copiesOfNothingAndFlowsAreNoService() {
        assertEquals(List.of("C01 warning feed at `feed`: feed" + IDLE, "C01 warning san at `san`: san" + IDLE),
                findings("""
                        function takeOrders { needs crm }
                        system crm
                        system feed { passes data to crm }
                        protection unused { copies on san }
                        storage san
                        """));
    }

    @Test
    void onlyWhereItBegins() {
        assertEquals(List.of("C01 warning wiki at `wiki`: wiki" + IDLE), findings("""
                vm aVm { on box }  host box
                system wiki { on aVm }
                """));
    }

    @Test
    void oneOfThoseThatServeJustOneAnother() {
        assertEquals(List.of("C01 warning b at `b`: b" + IDLE), findings("""
                network a
                system c { needs b }
                system b { needs d, a }
                system d { needs c }
                """));
    }

    @Test
    void whatA05FindsAlready() {
        assertEquals(List.of(), findings("""
                kind database is data
                system lonely { kind database  on lonelyVm }
                vm lonelyVm
                """));
    }

    private static MailOrder withSpare() {
        return MailOrder.plus("""
                host spare "Spare machine" {
                    at equipmentRoom
                    platform "ESXi 8"
                    hypervisor full
                }
                """);
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("C01");
    }
}
