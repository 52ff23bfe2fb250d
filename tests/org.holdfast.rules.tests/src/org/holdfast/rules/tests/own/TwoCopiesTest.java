package org.holdfast.rules.tests.own;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.junit.jupiter.api.Test;

class TwoCopiesTest {
    private static final String RULE = """
            plan novum { steps { c done 2026-01-31 by director } }
            person ana  role director held by ana
            region bucharest  region ploiesti
            site hq in bucharest { site serverRoom }  site vault in ploiesti
            rule twoCopies "Every critical system has a copy away from its site"
                for each system s where s.priority = critical
                require s.protections exists p (p.copies exists c (c.site.region <> s.site.region))
                error
            """;

    @Test
    void oneCopyAway() {
        assertEquals(List.of(), findings("""
                system crm { priority critical  at serverRoom  protected by tape }
                protection tape { backup full  copies at serverRoom, at vault }
                """));
    }

    @Test
    void allCopiesInTheSameRegion() {
        assertEquals(
                List.of("twoCopies error crm at `crm`: Every critical system has a copy away from its site:"
                        + " crm (none of tape, replica)"),
                findings("""
                        system crm { priority critical  at serverRoom  protected by tape, replica }
                        protection tape { backup full  copies at serverRoom, at hq }
                        protection replica { replication asynchronous  copies at hq }
                        """));
    }

    @Test
    void noCopies() {
        assertEquals(
                List.of("twoCopies error crm at `crm`: Every critical system has a copy away from its site:"
                        + " crm (s.protections is empty)"),
                findings("system crm { priority critical  at serverRoom }"));
    }

    @Test
    void othersNeedNone() {
        assertEquals(List.of(), findings("system crm { priority high  at serverRoom }"));
    }

    @Test
    void withoutAPriorityItIsNotChecked() {
        assertEquals(List.of("twoCopies hint crm at `crm`: not checked: crm has no priority"),
                findings("system crm { at serverRoom }"));
    }

    @Test
    void withoutASiteItIsNotChecked() {
        assertEquals(List.of("twoCopies hint crm at `crm`: not checked: crm has no site"), findings("""
                system crm { priority critical  protected by tape }
                protection tape { backup full  copies at vault }
                """));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(RULE + text).findings("twoCopies");
    }
}
