package org.holdfast.rules.tests.b;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.rules.Link;
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

    @Test
    void aVeryLongChainIsKeptInPart() {
        StringBuilder text = new StringBuilder("function f0 { priority critical  needs f1 }\n");
        for (int i = 1; i < 99; i++) {
            text.append("function f" + i + " { needs f" + (i + 1) + " }\n");
        }
        List<Link> chain = CheckedText.of(text + "function f99 { priority low }").result().later().stream()
                .filter(finding -> finding.code().equals("B06")).findFirst().orElseThrow().chain();
        assertEquals(List.of("f47", "…", "f99 (low)"), chain.stream().map(Link::says).skip(47).toList());
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("B06");
    }
}
