package org.holdfast.rules.tests.e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class E05Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("E05 error books at `imageCopies`: books is captured by imageCopies,"
                        + " which does not say 'captures together'"),
                MailOrder.with("captured by nightlyTape", "captured by imageCopies").check().findings());
    }

    @Test
    void nearMissCapturedByWhatServesTheKind() {
        assertEquals(List.of(),
                MailOrder
                        .with("serves kinds cloudSuite",
                                "captures together quiesced serves kinds cloudSuite, officeSuite")
                        .andWith("captured by nightlyTape", "captured by cloudBackup").check().findings());
    }

    @Test
    void membersThatTheCaptureDoesNotServe() {
        assertEquals(
                List.of("E05 warning shop at `snap`: shop is captured by snap, but b and c do not name it,"
                        + " nor are they of kinds that it serves"),
                findings("""
                        group shop { members a, b, c, d  captured by snap }  kind database is data
                        protection snap { captures together  serves kinds database }
                        system a { protected by snap }  system b  system c  system d { kind database }
                        """));
    }

    @Test
    void withoutCapturedByTheMembersShareOne() {
        String plan = """
                group shop { members a, b }  protection snap { captures together }  protection tape
                system a { protected by snap, tape }
                """;
        assertEquals(List.of(), findings(plan + "system b { protected by tape, snap }"));
        assertEquals(
                List.of("E05 warning shop at `shop`: shop says no 'captured by', and its 2 members share no protection"
                        + " that captures together"),
                findings(plan + "system b { protected by tape }"));
    }

    @Test
    void oneMember() {
        assertEquals(List.of(), findings("group shop { members a }  system a"));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("E05");
    }
}
