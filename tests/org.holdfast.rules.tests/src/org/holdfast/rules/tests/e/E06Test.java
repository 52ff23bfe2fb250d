package org.holdfast.rules.tests.e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class E06Test {
    private static final String BOOKS = "members accounting, payroll\n    RPO %s";

    @Test
    void anEditOfMailOrder() {
        // 24 + 4 + 12 = 40 h
        assertEquals(
                List.of("E06 error books at `1 d`: after burstPipe books goes back to a copy of nightlyTape and loses"
                        + " 1 d 16 h, its RPO is 1 d"),
                MailOrder.with(BOOKS.formatted("2 d"), BOOKS.formatted("1 d")).check().findings());
    }

    @Test
    void nearMissJustAsMuchAsIsLost() {
        assertEquals(List.of(), MailOrder.with(BOOKS.formatted("2 d"), BOOKS.formatted("40 h")).check().findings());
    }

    @Test
    void whatIsLostBeforeAnybodyNoticesDoesNotCount() {
        // virus: 48 + 24 + max(0, 2 - 48) = 72 h, of which 24 h are compared; fire: 26 h
        assertEquals(
                List.of("E06 warning g at `25 h`: after fire g goes back to a copy of nightly and loses 1 d 2 h, its RPO is"
                        + " 25 h"),
                findings("25 h", "captured by nightly", "nightly", "nightly"));
        assertEquals(List.of(), findings("26 h", "captured by nightly", "nightly", "nightly"));
    }

    @Test
    void themWhoLoseMostDecideWhereNothingTakesThemAll() {
        // in fire a loses 26 h, b 10 min
        assertEquals(List.of("E06 warning g at `1 h`: after fire g loses up to 1 d 2 h (a from nightly), its RPO is 1 h"
                + " (missed in 1 more)"), findings("1 h", "", "nightly", "snapshots"));
    }

    private static List<String> findings(String rpo, String captured, String protectsA, String protectsB) {
        return CheckedText.of("""
                site here  site there
                system a { at here  volume 1 GB  protected by %s }
                system b { at here  volume 1 GB  protected by %s }
                group g { members a, b  RPO %s  %s }
                protection nightly { backup full every 24 h takes 2 h kept 30 d copies at there restores 1 GB per h restarts in 0 min }
                protection snapshots { snapshot every 10 min kept 30 d copies at there restores 1 GB per h restarts in 0 min }
                role duty people 2
                disaster fire { strikes site here destroys }
                disaster virus { strikes component a, component b corrupts noticed after 2 d }
                recovery plan all for fire, virus { declared by duty within 1 h }
                """.formatted(protectsA, protectsB, rpo, captured)).findings("E06");
    }
}
