package org.holdfast.analysis.tests.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.objective.WorstLoss;
import org.holdfast.model.Protection;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;

class WorstLossTest {

    @Test
    void ofCopiesMadeAtIntervals() {
        // Keeton and Merchant: every 168 h, held 1 h, takes 48 h: 168 + 1 + 48 = 217 h
        assertEquals("217 h", loss("backup full every 168 h held 1 h takes 48 h"));
        assertEquals("38 h", loss("backup full every 24 h takes 2 h shipped after 12 h"));
        assertEquals("1 d", loss("snapshot every 24 h"));
    }

    @Test
    void ofCopiesOfCopies() {
        // (1 + 48) + (684 + 24) + 672 = 1429 h
        assertEquals("1429 h", loss("copy of tape every 672 h held 684 h takes 24 h",
                "protection tape { backup full every 168 h held 1 h takes 48 h }"));
        // 5 min + 1 h = 65 min
        assertEquals("65 min",
                loss("copy of tape every 1 h", "protection tape { replication asynchronous lag 5 min }"));
    }

    @Test
    void ofMirrors() {
        assertEquals("5 min", loss("replication asynchronous lag 5 min"));
        assertEquals("0 s", loss("replication synchronous"));
    }

    @Test
    void unknownWhereSomethingIsNotSaid() {
        assertEquals("unknown", loss("every 24 h"));
        assertEquals("unknown", loss("backup full takes 2 h"));
        assertEquals("unknown", loss("replication asynchronous"));
        assertEquals("unknown", loss("copy of tape every 1 h", "protection tape { replication asynchronous }"));
        assertEquals("unknown", loss("copy of tape every 1 h", "protection tape { copy of p every 1 h }"));
    }

    private static String loss(String body, String... others) {
        PlanIndex index = PlanIndex.of(PlanTexts
                .loadClean("plan n protection p { " + body + " } " + String.join(" ", others)).documents());
        Protection first = index.all(Protection.class).getFirst();
        return WorstLoss.of(first).map(Object::toString).orElse("unknown");
    }
}
