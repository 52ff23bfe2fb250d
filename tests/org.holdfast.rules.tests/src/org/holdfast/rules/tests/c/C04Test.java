package org.holdfast.rules.tests.c;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class C04Test {

    @Test
    void anEditOfMailOrder() {
        String crmVm = "fails over to %s within 10 min\n    protected by imageCopies\n}\nvm warehouseVm";
        assertEquals(
                List.of("C04 error crmVm at `fails over to esx1 within 10 min`: crmVm fails over to esx1, which it is on;"
                        + " a stand-in must be another component"),
                MailOrder.with(crmVm.formatted("esx2"), crmVm.formatted("esx1")).check().findings().stream()
                        .filter(line -> !line.startsWith("H")).toList());
    }

    @Test
    void anotherEditOfMailOrder() {
        String shared = " is on esx2 (platform \"ESXi 8\"),"
                + " whose guests share its operating system (hypervisor oslevel)";
        assertEquals(
                List.of("C04 error officeVm at `\"Windows Server 2022\"`: officeVm (platform \"Windows Server 2022\")"
                        + shared,
                        "C04 error statisticsVm at `\"Debian 12\"`: statisticsVm (platform \"Debian 12\")" + shared,
                        "C09 error esx1 at `fails over to esx2 within 30 min when declared`: esx1 (hypervisor full)"
                                + " fails over to esx2 (hypervisor oslevel); the two must be alike",
                        "C09 error esx2 at `fails over to esx1 within 30 min when declared`: esx2 (hypervisor oslevel)"
                                + " fails over to esx1 (hypervisor full); the two must be alike"),
                hypervisor(MailOrder.asItIs(), "equipmentRoom", "oslevel").check().findings());
    }

    @Test
    void nearMissGuestsOfAnotherModel() {
        MailOrder one = hypervisor(MailOrder.asItIs(), "equipmentRoom", "paravirtual");
        assertEquals(List.of(), hypervisor(one, "serverRoom", "paravirtual").check().findings());
    }

    @Test
    void copiesOfCopiesInACircle() {
        assertEquals(
                List.of("C04 error monthlyVault at `nightlyTape`: monthlyVault is a copy of nightlyTape"
                        + " is a copy of monthlyVault: no data is ever copied into this circle"),
                MailOrder.with("    backup full\n", "    copy of monthlyVault\n").check().findings("C04"));
        assertEquals(
                List.of("C04 error b at `c`: b is a copy of c is a copy of d is a copy of b:"
                        + " no data is ever copied into this circle",
                        "C04 error e at `e`: e is a copy of e: no data is ever copied into this circle"),
                findings("""
                        protection d { copy of b }  protection c { copy of d }  protection b { copy of c }
                        protection a { copy of b }  protection e { copy of e }
                        """));
    }

    @Test
    void nearMissCopiesOfCopiesOfData() {
        assertEquals(List.of(), findings("""
                protection a { copy of b }  protection b { copy of c }  protection c { snapshot }
                protection d { copy of c }
                """));
    }

    @Test
    void aStandInOfItself() {
        assertEquals(
                List.of("C04 error esx1 at `fails over to esx1 within 1 h`: esx1 fails over to itself;"
                        + " a stand-in must be another component"),
                findings("host esx1 { fails over to esx1 within 1 h }"));
    }

    @Test
    void aStandInThatIsLostWithIt() {
        assertEquals(
                List.of("C04 error crm at `fails over to esx1 within 1 h`: crm fails over to esx1, which it is on;"
                        + " a stand-in must be another component",
                        "C04 error esx1 at `fails over to crmVm within 2 h`: esx1 fails over to crmVm, which is on it;"
                                + " a stand-in must be another component"),
                findings("""
                        host esx1 { fails over to crmVm within 2 h }
                        vm crmVm { on esx1 }
                        system crm { on crmVm  fails over to esx1 within 1 h }
                        """));
    }

    @Test
    void aStandInForOneAnother() {
        assertEquals(List.of(), findings("""
                host esx1 { fails over to esx2 within 1 h }
                host esx2 { fails over to esx1 within 1 h }
                vm crmVm { on esx1  fails over to esx2 within 1 min }
                """));
    }

    @Test
    void aGuestWithAnotherSystemThanItsHosts() {
        assertEquals(
                List.of("C04 error shopGuest at `\"Windows 2022\"`: shopGuest (platform \"Windows 2022\") is on"
                        + " box (platform \"Debian 12\"), whose guests share its operating system (hypervisor oslevel)"),
                findings("""
                        host box { platform "Debian 12"  hypervisor oslevel }
                        vm shopGuest { on box  platform "Windows 2022" }
                        vm mailGuest { on box  platform "Debian 12" }
                        vm anyGuest { on box }
                        """));
    }

    @Test
    void otherModelsOfVirtualisation() {
        assertEquals(List.of(), findings("""
                host esx1 { platform "ESXi 8"  hypervisor full }
                host xen1 { platform "Xen 4"  hypervisor paravirtual }
                host plain { platform "Debian 12" }
                host unsaid { hypervisor oslevel }
                vm a { on esx1  platform "Debian 12" }
                vm b { on xen1  platform "Debian 12" }
                vm c { on plain  platform "Debian 11" }
                vm d { on unsaid  platform "Debian 12" }
                """));
    }

    /** If this fails, a cycle of placing can be written, and the rule has to look for it. */
    @Test
    void placingCannotGoRound() {
        assertEquals(Literals.MACHINE, Literals.INFORMATION_SYSTEM__ON.getEReferenceType());
        assertEquals(Literals.HOST, Literals.VIRTUAL_MACHINE__ON.getEReferenceType());
        assertNull(Literals.HOST.getEStructuralFeature("on"));
    }

    private static MailOrder hypervisor(MailOrder plan, String room, String model) {
        String host = "at " + room + "\n    platform \"ESXi 8\"\n    hypervisor ";
        return plan.andWith(host + "full", host + model);
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("C04");
    }
}
