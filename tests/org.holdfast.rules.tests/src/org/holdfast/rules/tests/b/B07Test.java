package org.holdfast.rules.tests.b;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class B07Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("B07 hint collectPayments at `5 w`: collectPayments (high, MTD 5 w) may be down longer than"
                        + " keepBooks (medium, MTD 2 w) and 3 more of lower priority"),
                MailOrder.with("priority high\n    MTD 2 d", "priority high\n    MTD 5 w").check().findings());
    }

    @Test
    void nearMissEqualMtds() {
        assertEquals(List.of(),
                MailOrder.with("priority high\n    MTD 2 d", "priority high\n    MTD 14 d").check().findings());
    }

    @Test
    void theShortestMtdOfAllLowerPriorities() {
        assertEquals(List.of("B07 hint sell at `2 d`: sell (critical, MTD 2 d) may be down longer than"
                + " tidyUp (low, MTD 1 h)"), findings("""
                function sell { priority critical  MTD 2 d }
                function advise { priority high  MTD 2 d }
                function tidyUp { priority low  MTD 1 h }
                """).stream().filter(line -> line.contains("sell")).toList());
    }

    @Test
    void withinOnePriorityAnyMtdWillDo() {
        assertEquals(List.of(), findings("""
                function sell { priority high  MTD 2 d }  function pack { priority high  MTD 1 d }
                """));
    }

    @Test
    void whatIsMissingIsAMatterOfB01() {
        assertEquals(List.of(), findings("""
                function sell { priority critical  MTD 2 d }
                function pack { MTD 1 h }  function ship { priority low }
                """));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("B07");
    }
}
