package org.holdfast.rules.tests.b;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class B06Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("B06 error wrapGifts at `low`: keepBooks (medium) needs wrapGifts (low); expected medium"),
                MailOrder.with("needs accounting, payroll", "needs accounting, payroll, wrapGifts").check().findings());
    }

    @Test
    void nearMissTheOtherWayRound() {
        assertEquals(List.of(),
                MailOrder.with("WRT 1 d\n    manual", "WRT 1 d\n    needs keepBooks").check().findings());
    }

    @Test
    void theHighestOfThoseThatNeedItThroughAnyChain() {
        assertEquals(List.of("B06 warning print at `low`:"
                + " sell (critical) needs ship needs print (low); expected critical"
                + " (2 more functions of higher priority need it)"), findings("""
                function advise { priority medium  needs print }  function pack { priority high  needs print }
                function sell { priority critical  needs ship }  function ship { needs print }
                function print { priority low }
                """));
    }

    @Test
    void inACircleAllHaveThePriorityOfTheHighest() {
        assertEquals(List.of("B06 warning pack at `high`: sell (critical) needs pack (high); expected critical"),
                findings("""
                        function pack { priority high  needs sell }
                        function sell { priority critical  needs pack }
                        """));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("B06");
    }
}
