package org.holdfast.rules.tests.d;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class D01Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(List.of("D01 error orderDb at `orderDb`: orderDb (critical) has no rate of change"),
                MailOrder.with("    changes 4 GB per day\n", "").check().findings());
    }

    @Test
    void nearMissALessImportantSystem() {
        assertEquals(List.of(),
                MailOrder.with("    volume 60 GB\n    changes 1 GB per day\n", "    volume 60 GB\n").check()
                        .findings());
    }

    @Test
    void allThatIsMissingInOneFinding() {
        assertEquals(
                List.of("D01 warning crm at `crm`: crm (critical) has no RTO, no RPO, no volume and no rate of change",
                        "D01 warning web at `web`: web (high) has no rate of change"),
                findings("""
                        system crm { priority critical }
                        system web { priority high  RTO 4 h  RPO 1 h  volume 1 GB }
                        """));
    }

    @Test
    void whatHoldsDataForIt() {
        assertEquals(
                List.of("D01 warning orderDb at `orderDb`: crm (critical) needs crmVm needs san needs orderDb (class data),"
                        + " which has no RPO"),
                findings("""
                        kind database is data
                        system crm { priority critical  on crmVm  RTO 4 h  RPO 1 h  volume 1 GB  changes 1 GB per day }
                        system orderDb { kind database  priority low  RTO 4 h  volume 1 GB  changes 1 GB per day }
                        vm crmVm { stored on san }
                        storage san { needs orderDb }
                        """));
    }

    @Test
    void neitherImportantNorDataForWhatIs() {
        assertEquals(List.of(), findings("""
                kind database is data  kind shop is application
                system crm { priority critical  needs web  passes data to statistics
                    RTO 4 h  RPO 1 h  volume 0 GB  changes 0 GB per day }
                system web { kind shop  priority medium }
                system statistics { kind database  priority medium }
                system other { kind database }
                """));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("D01");
    }
}
