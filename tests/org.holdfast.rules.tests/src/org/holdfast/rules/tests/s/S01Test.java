package org.holdfast.rules.tests.s;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class S01Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(List.of("S01 error step d at `done`: step d is signed off, but step c is only begun"),
                MailOrder.with("c done 2026-06-15 by itLead", "c begun").check().findings());
    }

    @Test
    void nearMissTheSameDay() {
        assertEquals(List.of(),
                MailOrder.with("d done 2026-07-06", "d done 2026-06-15").check().findings());
    }

    @Test
    void theStepBeforeIsNotBegun() {
        assertEquals(List.of("S01 error step c at `done`: step c is signed off, but step b is not begun"), findings("""
                plan novum { steps { a done 2026-05-04 by director  c done 2026-05-05 by director } }
                role director people 1
                """));
    }

    @Test
    void anEarlierDateThanTheStepBefore() {
        assertEquals(List.of("S01 error step b at `2026-05-03`:"
                + " step b was signed off on 2026-05-03, before step a on 2026-05-04"), findings("""
                plan novum { steps { b done 2026-05-03 by director  a done 2026-05-04 by director } }
                role director people 1
                """));
    }

    @Test
    void onlyTheStepDirectlyBeforeIsCompared() {
        assertEquals(1, findings("""
                plan novum { steps { a begun  b done 2026-05-03 by director  c done 2026-05-04 by director } }
                role director people 1
                """).size());
    }

    @Test
    void begunOutOfOrder() {
        assertEquals(List.of(), findings("plan novum { steps { d begun  f begun } }"));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("S01");
    }
}
