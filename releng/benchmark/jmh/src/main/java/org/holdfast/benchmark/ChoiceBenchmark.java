package org.holdfast.benchmark;

import java.util.concurrent.TimeUnit;

import org.holdfast.analysis.choice.solver.Choice;
import org.holdfast.analysis.outcome.Progress;
import org.holdfast.analysis.choice.solver.Solver;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Choosing protections for a budget. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ChoiceBenchmark {
    /** Kind, systems, shared protections, and the budget in hundredths of what is spent without one. */
    @Param({ "own-500-0-10", "own-500-0-30", "own-500-0-60", "shared-500-6-30", "shared-500-12-60", "mixed-500-6-30",
            "mixed-500-12-10" })
    public String problem;

    private ChoiceProblems made;

    /** Makes the problem. */
    @Setup
    public void problem() {
        made = ChoiceProblems.of(problem);
    }

    /** Fewest missed objectives, then least cost and loss. */
    @Benchmark
    public Choice chosen() {
        return new Solver(made.problem(), Progress.UNWATCHED).best(made.budget()).orElseThrow();
    }
}
