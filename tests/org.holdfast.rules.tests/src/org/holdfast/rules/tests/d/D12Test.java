package org.holdfast.rules.tests.d;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class D12Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("D12 error groupSnapshot at `on san1`: groupSnapshot copies restricted information,"
                        + " customerRecords of orderDb, but is not encrypted, and san1 is not cleared"),
                MailOrder.with("copies on san1, on san2\n    encrypted", "copies on san1, on san2").check().findings());
    }

    @Test
    void nearMissAtAClearedSite() {
        assertEquals(List.of(), MailOrder.with("copies at vault\n    encrypted\n    bandwidth",
                "copies at vault\n    bandwidth").check().findings());
    }

    @Test
    void allThatIsRestrictedAndAllPlacesInOneFinding() {
        assertEquals(
                List.of("D12 warning tape at `at vault`: tape copies restricted information,"
                        + " designs of web and records of crm, but is not encrypted,"
                        + " and vault and cloud are not cleared"),
                findings("""
                        site vault  supplier cloud
                        information records { confidentiality restricted  held in crm, web }
                        information designs { confidentiality restricted  held in web }
                        information prices { confidentiality confidential  held in crm }
                        system crm { protected by tape }  system web { protected by tape }
                        protection tape { copies at vault, on cloud }
                        """));
    }

    @Test
    void copiesOfCopiesAndOfGroups() {
        assertEquals(
                List.of("D12 warning common at `common`: common copies restricted information, records of crm,"
                        + " but is not encrypted, and does not say where its copies lie",
                        "D12 warning vaulted at `at vault`: vaulted copies restricted information, records of crm,"
                                + " but is not encrypted, and vault is not cleared"),
                findings("""
                        site vault  site hq { cleared }
                        information records { confidentiality restricted  held in crm }
                        system crm { protected by tape }
                        group one { members crm  captured by common }
                        protection tape { copies at hq }
                        protection vaulted { copy of tape  copies at vault }
                        protection common
                        """));
    }

    @Test
    void encryptedOrClearedOrNotRestricted() {
        assertEquals(List.of(), findings("""
                site hq { cleared  site room }  site vault  supplier cloud { cleared }
                information records { confidentiality restricted  held in crm }
                information prices { confidentiality confidential  held in web }
                system crm { protected by tape, local, far }  system web { protected by open }
                storage san { at room }
                protection tape { encrypted  copies at vault }
                protection vaulted { copy of tape  copies at vault }
                protection local { copies on san, at room }
                protection far { copies on cloud }
                protection open { copies at vault }
                """));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("D12");
    }
}
