package org.holdfast.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.holdfast.model.MethodStep;
import org.holdfast.model.StepStatus;
import org.holdfast.rules.Finding;
import org.holdfast.rules.Severity;
import org.holdfast.rules.StepSummary;
import org.holdfast.testing.CheckedText;
import org.junit.jupiter.api.Test;

/** The severity of a finding follows from how far its step has come. */
class SeverityTest {
    private static final String FUNCTIONS = """
            role board people 3
            product online { core  requires orderBook  needs sell }
            information orderBook { held in shop  used through shop }
            system shop
            function sell {
                owner board  priority critical  needs shop
                vulnerable procedures low  vulnerable premises low  vulnerable data low  vulnerable emergency low
            }
            """;

    @Test
    void workToDoWhileTheStepIsBegun() {
        CheckedText plan = CheckedText.of("plan novum { steps { b begun } }", FUNCTIONS);
        assertEquals(List.of("B01 warning sell at `sell`: sell has no MTD"), plan.findings());
        assertEquals(Optional.of(Severity.WARNING), plan.result().worst());
    }

    @Test
    void anErrorOnceTheStepIsSignedOff() {
        CheckedText plan = CheckedText.of("""
                plan novum { steps { a done 2026-01-01 by board  b done 2026-02-01 by board } }
                """, FUNCTIONS);
        assertEquals(List.of("B01 error sell at `sell`: sell has no MTD"), plan.findings());
        assertEquals(Optional.of(Severity.ERROR), plan.result().worst());
    }

    @Test
    void countedButNotListedWhileTheStepIsNotBegun() {
        CheckedText plan = CheckedText.of("plan novum", FUNCTIONS);
        assertEquals(List.of(), plan.findings());
        assertEquals(List.of("B01"), plan.result().later().stream()
                .filter(finding -> finding.step() == MethodStep.B).map(Finding::code).toList());
        assertEquals(new StepSummary(MethodStep.B, StepStatus.OPEN, Optional.empty(), 0, 0, 0, 0, 1),
                plan.result().steps().get(1));
    }

    @Test
    void stepACountsAsBegun() {
        assertEquals(List.of(
                "A01 warning novum at `novum`: the plan names no product or service; say what the organisation lives by"),
                CheckedText.of("plan novum").findings());
    }

    @Test
    void hintsStayHints() {
        String functions = """
                role board people 3
                function sell { priority critical  MTD 2 d }  function pack { priority low  MTD 1 d }
                """;
        String hint = "B07 hint sell at `2 d`: sell (critical, MTD 2 d) may be down longer than pack (low, MTD 1 d)";
        for (String steps : List.of("b begun", "a done 2026-01-01 by board  b done 2026-02-01 by board")) {
            CheckedText plan = CheckedText.of("plan novum { steps { " + steps + " } }", functions);
            assertEquals(List.of(hint), plan.findings().stream().filter(line -> line.startsWith("B07")).toList());
        }
    }

    @Test
    void contradictionsAreErrorsOfAnyStep() {
        assertEquals(
                List.of("B04 error sell at `2 d`:"
                        + " sell has WRT 2 d and MTD 1 d: no time is left to recover what it needs"),
                CheckedText.of("plan novum  product online", "function sell { MTD 1 d  WRT 2 d }").findings().stream()
                        .filter(line -> !line.startsWith("A01")).toList());
    }

    @Test
    void aSummaryOfEachStep() {
        List<StepSummary> steps = CheckedText.of("plan novum { steps { b begun } }", FUNCTIONS).result().steps();
        assertEquals(List.of(MethodStep.A, MethodStep.B, MethodStep.C, MethodStep.D, MethodStep.E, MethodStep.F,
                MethodStep.G, MethodStep.H), steps.stream().map(StepSummary::step).toList());
        assertEquals(List.of(StepStatus.BEGUN, StepStatus.BEGUN, StepStatus.OPEN),
                steps.stream().map(StepSummary::status).limit(3).toList());
        assertEquals(List.of(0, 1), steps.stream().map(StepSummary::warnings).limit(2).toList());
    }
}
