package org.holdfast.rules.tests.d;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class D09Test {
    private static final String REASON = "its copies are kept for 2 d, and a good one would have to be kept for 3 d:"
            + " 2 d until the damage is noticed and 1 d between copies";

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("D09 error cloudFiles at `cloudBackup`: when accountTakeover is noticed, no good copy of"
                        + " cloudFiles is left: cloudBackup (" + REASON + ")",
                        "G03 hint cloudBackup at `700 EUR per year`: cloudBackup costs 700.00 EUR per year and avoids 0.00 EUR"
                                + " of yearly loss; it saves less than it costs",
                        "H05 error outsideHelp at `outsideHelp`: outsideHelp does not hold: cloudFiles cannot be restored"
                                + " from cloudBackup after accountTakeover: " + REASON,
                        "H06 error cloudFiles at `cloudFiles`: cloudFiles never comes back in accountTakeover (cloudBackup"
                                + " fell away: " + REASON + "), its RTO is 3 d",
                        "H06 error makeCatalogue at `makeCatalogue`: makeCatalogue never comes back in accountTakeover (it"
                                + " waits for cloudFiles: cloudBackup fell away: " + REASON + "), its MTD is 2 w"),
                MailOrder.with("kept 60 d", "kept 2 d").check().findings());
    }

    @Test
    void nearMissKeptJustLongEnough() {
        assertEquals(List.of(), MailOrder.with("kept 60 d", "kept 3 d").check().findings());
    }

    @Test
    void theDisasterThatIsNoticedLastIsNamed() {
        // early: max(4, 2) + 24 = 28 h are kept for 1 d; late: max(72, 2) + 24 = 96 h
        assertEquals(
                List.of("D09 warning db at `tape`: when late is noticed, no good copy of db is left: tape (its copies are"
                        + " kept for 1 d, and a good one would have to be kept for 4 d: 3 d until the damage is noticed"
                        + " and 1 d between copies) (nor after 1 more)"),
                findings("backup full every 24 h takes 2 h kept 1 d"));
    }

    @Test
    void aCopyOfCopiesMayBeKeptLonger() {
        assertEquals(List.of(), findings("backup full every 24 h takes 2 h kept 1 d",
                "protection vaulted { copy of tape every 1 w takes 1 d kept 52 w }"));
    }

    @Test
    void whatIsMirroredOnlyOrSaysTooLittleIsLeftToOthers() {
        assertEquals(List.of(), findings("replication synchronous"));
        assertEquals(List.of(), findings("backup full every 24 h takes 2 h"));
    }

    @Test
    void disastersThatDestroyOrStrikeOthersSpoilNothing() {
        assertEquals(List.of(), CheckedText.of("""
                system db { volume 1 GB  protected by tape }
                system other { volume 1 GB }
                protection tape { backup full every 24 h takes 2 h kept 1 h }
                disaster fire { strikes component db destroys }
                disaster virus { strikes component other corrupts noticed after 1 d }
                """).findings("D09"));
    }

    private static List<String> findings(String tape, String... more) {
        return CheckedText.of("""
                system db { volume 1 GB  protected by tape }
                protection tape { %s }
                disaster early { strikes component db corrupts noticed after 4 h }
                disaster late { strikes component db corrupts noticed after 3 d }
                """.formatted(tape) + String.join("\n", more)).findings("D09");
    }
}
