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

    /** Groups are made before disasters are thought of. */
    @Test
    void whileNoDisasterIsInThePlan() {
        String plan = """
                system a { protected by %s }
                system b { protected by %s }
                group g { members a, b  RPO %s  %s }
                protection nightly { backup full every 24 h takes 2 h }
                protection snapshots { snapshot every 10 min }
                protection vague { snapshot }
                """;
        String says = "E06 warning g at `1 h`: g loses up to 26 h when its data is destroyed (nightly), its RPO is 1 h";
        assertEquals(List.of(says),
                CheckedText.of(plan.formatted("snapshots", "snapshots", "1 h", "captured by nightly")).findings("E06"));
        assertEquals(List.of(says),
                CheckedText.of(plan.formatted("nightly", "snapshots", "1 h", "")).findings("E06"));
        assertEquals(List.of(says), CheckedText.of(plan.formatted("nightly", "vague", "1 h", "")).findings("E06"));
        for (String met : List.of(plan.formatted("nightly", "nightly", "26 h", ""),
                plan.formatted("nightly, snapshots", "snapshots, nightly", "10 min", ""),
                plan.formatted("vague", "snapshots", "1 h", ""))) {
            assertEquals(List.of(), CheckedText.of(met).findings("E06"));
        }
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
