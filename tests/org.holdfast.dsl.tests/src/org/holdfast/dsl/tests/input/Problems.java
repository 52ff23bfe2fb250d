package org.holdfast.dsl.tests.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.dsl.plan.Problem;
import org.holdfast.testing.PlanTexts;

/** The problems of a plan as lines {@code file:line:column: message}, with the severity unless it is an error. */
final class Problems {
    private Problems() {}

    /** Loads a single file and asserts all of its problems, as {@code line:column: message}. */
    static void inFile(String text, String... expected) {
        assertEquals(String.join("\n", expected), String.join("\n",
                PlanTexts.load(text).problems().stream().map(problem -> inOneFile(problem)).toList()));
    }

    /** Asserts all problems of a plan, as {@code file:line:column: message}. */
    static void inPlan(LoadedPlan plan, String... expected) {
        assertEquals(String.join("\n", expected), String.join("\n", lines(plan)));
    }

    /** The codes of the problems of a single file. */
    static List<String> codes(String text) {
        return PlanTexts.load(text).problems().stream().map(Problem::code).toList();
    }

    static List<String> lines(LoadedPlan plan) {
        return plan.problems().stream().map(problem -> problem.file().lastSegment() + ":" + inOneFile(problem))
                .toList();
    }

    static List<String> first(int count, LoadedPlan plan) {
        String[] all = lines(plan).toArray(String[]::new);
        return List.of(Arrays.copyOf(all, Math.min(count, all.length)));
    }

    private static String inOneFile(Problem problem) {
        String severity = problem.severity() == Problem.Severity.ERROR ? "" : "warning: ";
        return problem.line() + ":" + problem.column() + ": " + severity + problem.message();
    }
}
