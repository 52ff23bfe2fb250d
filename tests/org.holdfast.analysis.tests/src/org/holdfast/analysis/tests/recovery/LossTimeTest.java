package org.holdfast.analysis.tests.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.recovery.LossTime;
import org.holdfast.analysis.scenario.Harm;
import org.holdfast.model.Protection;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Elapsed;
import org.holdfast.testing.IndexedText;
import org.junit.jupiter.api.Test;

/** What is lost at worst, by technique and by what happened to the data. */
class LossTimeTest {
    private static final Harm GONE = new Harm.Destroys();

    @Test
    void tapeAndVaultOfKeetonAndMerchant() {
        IndexedText plan = IndexedText.of("""
                protection tape { backup full every 168 h held 1 h takes 48 h }
                protection vaulted { copy of tape every 672 h held 684 h takes 24 h }
                """);
        // 168 + 1 + 48 = 217; (1 + 48) + (684 + 24) + 672 = 1429
        assertEquals("217 h", hours(plan, "tape"));
        assertEquals("1429 h", hours(plan, "vaulted"));
    }

    @Test
    void transportCounts() {
        // 24 + 2 + 12
        assertEquals("lost 1 d 14 h, compared 1 d 14 h",
                lost(GONE, "protection p { backup full every 24 h takes 2 h shipped after 12 h }"));
    }

    @Test
    void snapshotsTakeNoTimeUnlessTheySaySo() {
        assertEquals("lost 10 min, compared 10 min", lost(GONE, "protection p { snapshot every 10 min }"));
        assertEquals("lost 11 min, compared 11 min", lost(GONE, "protection p { snapshot every 10 min takes 1 min }"));
    }

    @Test
    void mirrorsLoseTheirLag() {
        assertEquals("lost 0 s, compared 0 s", lost(GONE, "protection p { replication synchronous }"));
        assertEquals("lost 5 min, compared 5 min", lost(GONE, "protection p { replication asynchronous lag 5 min }"));
    }

    @Test
    void copiesOfAMirrorAreAsOldAsItsLag() {
        // lag 5 min + takes 1 h + every 24 h
        assertEquals("lost 1 d 1 h 5 min, compared 1 d 1 h 5 min",
                lost(GONE,
                        "protection m { replication asynchronous lag 5 min }\nprotection p { copy of m every 24 h takes 1 h }"));
    }

    @Test
    void spoiltDataGoesBackToACopyFromBefore() {
        // noticed 72 + every 24 + max(0, 14 - 72)
        assertEquals("lost 4 d, compared 1 d",
                lost(spoilt(72), "protection p { backup full every 24 h takes 2 h shipped after 12 h kept 30 d }"));
        // noticed 4 + every 24 + max(0, 14 - 4) = 38, of which 34 are compared
        assertEquals("lost 1 d 14 h, compared 1 d 10 h",
                lost(spoilt(4), "protection p { backup full every 24 h takes 2 h shipped after 12 h kept 30 d }"));
    }

    @Test
    void copiesMustBeKeptUntilTheDamageIsNoticed() {
        // max(72, 14) + 24 = 96 h = 4 d
        String copies = "protection p { backup full every 24 h takes 2 h shipped after 12 h kept %s }";
        assertEquals("lost 4 d, compared 1 d", lost(spoilt(72), copies.formatted("96 h")));
        assertEquals(
                "useless: its copies are kept for 3 d 23 h, and a good one would have to be kept for 4 d: 3 d until the "
                        + "damage is noticed and 1 d between copies",
                lost(spoilt(72), copies.formatted("95 h")));
        // max(4, 14) + 24 = 38 h
        assertEquals(
                "useless: its copies are kept for 1 d 13 h, and a good one would have to be kept for 1 d 14 h: 14 h until "
                        + "a copy has arrived and 1 d between copies",
                lost(spoilt(4), copies.formatted("37 h")));
    }

    @Test
    void mirrorsAreSpoiltToo() {
        assertEquals("useless: it mirrors what is spoilt at once",
                lost(spoilt(1), "protection p { replication synchronous }"));
        assertEquals("useless: it mirrors what is spoilt at once",
                lost(spoilt(1), "protection p { replication asynchronous lag 5 min kept 30 d }"));
    }

    @Test
    void nothingIsMadeUpForWhatIsMissing() {
        assertEquals("not known: p does not say how often copies are made",
                lost(GONE, "protection p { backup full takes 2 h }"));
        assertEquals("not known: p does not say how long a copy takes",
                lost(GONE, "protection p { backup full every 24 h }"));
        assertEquals("not known: p does not say how far it is behind",
                lost(GONE, "protection p { replication asynchronous }"));
        assertEquals("not known: p does not say how it makes copies",
                lost(GONE, "protection p { every 24 h takes 1 h }"));
        assertEquals("not known: p does not say how long its copies are kept",
                lost(spoilt(1), "protection p { snapshot every 10 min }"));
        assertEquals("not known: the disaster does not say after what time it is noticed",
                lost(new Harm.Corrupts(Optional.empty()), "protection p { snapshot every 10 min kept 1 d }"));
        assertEquals("not known: tape does not say how long a copy takes",
                lost(GONE,
                        "protection tape { backup full every 24 h }\nprotection p { copy of tape every 4 w takes 1 d }"));
    }

    private static Harm spoilt(int hours) {
        return new Harm.Corrupts(Optional.of(new Duration(hours, Duration.Unit.HOUR)));
    }

    private static String hours(IndexedText plan, String name) {
        Lost.Updates lost = (Lost.Updates) LossTime.of(plan.get(Protection.class, name), GONE);
        return lost.seconds().numerator().longValueExact() / 3600 + " h";
    }

    private static String lost(Harm harm, String protection) {
        return switch (LossTime.of(IndexedText.of(protection).get(Protection.class, "p"), harm)) {
            case Lost.Nothing nothing -> "nothing";
            case Lost.Updates updates ->
                "lost " + new Elapsed(updates.seconds()) + ", compared " + new Elapsed(updates.compared());
            case Lost.Everything everything -> "useless: " + everything.reason();
            case Lost.Unknown unknown -> "not known: " + unknown.reason();
        };
    }
}
