package org.holdfast.rules.tests.e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class E01Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("E01 error orderDb at `statistics`: orderDb (group shop) passes data to statistics (no group);"
                        + " put them in one group, or say 'independent'"),
                MailOrder.with("statistics independent", "statistics").check().findings());
    }

    @Test
    void nearMissInTheGroup() {
        assertEquals(List.of(),
                MailOrder.with("statistics independent", "statistics")
                        .andWith("members orderDb, crm", "members orderDb, statistics, crm")
                        .andWith("RPO 2 d\n    volume 80 GB", "RPO 15 min\n    volume 80 GB")
                        .andWith("restore statistics from nightlyTape after fetchTapes",
                                "restore statistics from groupSnapshot")
                        .check().findings());
    }

    @Test
    void ofSeveralTheFirstIsNamed() {
        assertEquals(
                List.of("E01 warning crm at `orderDb`: crm (group shop) passes data to orderDb (group books) and"
                        + " 1 more outside its group; put them in one group, or say 'independent'"),
                findings("""
                        system crm { passes data to orderDb, statistics, till }
                        system orderDb  system statistics  system till
                        group shop { members crm, till }  group books { members orderDb }
                        """));
    }

    @Test
    void onlySystemsHaveDataToRecover() {
        assertEquals(List.of(), findings("""
                system crm { passes data to lan, crm }  network lan { passes data to crm }
                """));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("E01");
    }
}
