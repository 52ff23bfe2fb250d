package org.holdfast.rules.tests.c;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class C09Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("C09 error esx1 at `fails over to esx2 within 30 min when declared`: esx1 (platform \"ESXi 8\")"
                        + " fails over to esx2 (platform \"ESXi 7\"); the two must be alike",
                        "C09 error esx2 at `fails over to esx1 within 30 min when declared`: esx2 (platform \"ESXi 7\")"
                                + " fails over to esx1 (platform \"ESXi 8\"); the two must be alike"),
                ofEsx2("\"ESXi 7\"", "full").check().findings());
    }

    @Test
    void nearMissAnotherModelOfBoth() {
        assertEquals(List.of(),
                ofEsx2("\"ESXi 8\"", "paravirtual")
                        .andWith("at serverRoom\n    platform \"ESXi 8\"\n    hypervisor full",
                                "at serverRoom\n    platform \"ESXi 8\"\n    hypervisor paravirtual")
                        .check().findings());
    }

    @Test
    void theHypervisorModelOfHosts() {
        assertEquals(
                List.of("C09 warning esx1 at `fails over to esx2 within 1 h`:"
                        + " esx1 (platform \"ESXi 8\", hypervisor full) fails over to"
                        + " esx2 (platform \"Xen 4\", hypervisor paravirtual); the two must be alike"),
                findings("""
                        host esx1 { platform "ESXi 8"  hypervisor full  fails over to esx2 within 1 h }
                        host esx2 { platform "Xen 4"  hypervisor paravirtual }
                        """));
    }

    @Test
    void theHypervisorModelUnderAGuest() {
        assertEquals(
                List.of("C09 warning crmVm at `fails over to xen1 within 1 min`: crmVm (on esx1, hypervisor full)"
                        + " fails over to xen1 (hypervisor paravirtual) and 1 more stand-in; the two must be alike"),
                findings("""
                        host esx1 { platform "ESXi 8"  hypervisor full }
                        host xen1 { hypervisor paravirtual }
                        host other { platform "ESXi 7"  hypervisor full }
                        host plain
                        vm crmVm { on esx1  platform "Debian 12"
                            fails over to xen1 within 1 min  fails over to other within 2 min
                            fails over to plain within 3 min }
                        """));
    }

    @Test
    void anOslevelHostHasTheOperatingSystemOfItsGuests() {
        assertEquals(
                List.of("C09 warning crmBox at `fails over to box2 within 1 min`: crmBox (platform \"Debian 12\")"
                        + " fails over to box2 (platform \"Debian 11\"); the two must be alike"),
                findings("""
                        host box1 { platform "Debian 12"  hypervisor oslevel }
                        host box2 { platform "Debian 11"  hypervisor oslevel }
                        vm crmBox { on box1  platform "Debian 12"  fails over to box2 within 1 min }
                        """));
    }

    @Test
    void aGuestThatMovesWithItsHostIsNotFoundAgain() {
        assertEquals(
                List.of("C09 warning esx1 at `fails over to xen1 within 1 h`: esx1 (hypervisor full)"
                        + " fails over to xen1 (hypervisor paravirtual); the two must be alike"),
                findings("""
                        host esx1 { hypervisor full  fails over to xen1 within 1 h }
                        host xen1 { hypervisor paravirtual }
                        vm crmVm { on esx1  fails over to xen1 within 1 min }
                        """));
    }

    @Test
    void aSystemThatMovesToAMachine() {
        assertEquals(
                List.of("C09 warning crm at `fails over to spare within 1 h`: crm (platform \"Windows 11\")"
                        + " fails over to spare (platform \"Debian 12\"); the two must be alike"),
                findings("""
                        host pc { platform "Windows 11" }
                        host spare { platform "Debian 12" }
                        system crm { on pc  fails over to spare within 1 h }
                        """));
    }

    @Test
    void otherComponentsOfTheSameSort() {
        assertEquals(
                List.of("C09 warning san1 at `fails over to san2 within 1 h`: san1 (platform \"iSCSI\")"
                        + " fails over to san2 (no platform); the two must be alike"),
                findings("storage san1 { platform \"iSCSI\"  fails over to san2 within 1 h }  storage san2"));
    }

    @Test
    void whatIsNotSaidOrCannotBeCompared() {
        assertEquals(List.of(), findings("""
                host esx1 { fails over to esx2 within 1 h }
                host esx2 { platform "ESXi 8"  hypervisor full }
                network lan { platform "Ethernet"  fails over to mobileNet within 1 h }
                supplier mobileNet { platform "5G" }
                vm crmVm { on esx1  fails over to esx2 within 1 min }
                """));
    }

    private static MailOrder ofEsx2(String platform, String hypervisor) {
        String host = "at equipmentRoom\n    platform %s\n    hypervisor %s";
        return MailOrder.with(host.formatted("\"ESXi 8\"", "full"), host.formatted(platform, hypervisor));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("C09");
    }
}
