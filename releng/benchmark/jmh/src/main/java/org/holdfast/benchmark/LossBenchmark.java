package org.holdfast.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.holdfast.analysis.failure.Toll;
import org.holdfast.analysis.failure.Tolls;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What the loss of each of many components takes along; the same for some of them, one after another, by a worklist. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LossBenchmark {
    private static final int WORKLISTS = 500;

    /** How many components. */
    @Param("100000")
    public int components;

    /** Whether needs are among all components before, or among the fifty before. */
    @Param({ "shallow", "deep" })
    public String shape;

    private LossProblem problem;
    private PlanIndex index;

    /** Makes the plan, and sees to it that both come to the same. */
    @Setup
    public void plan() {
        problem = new LossProblem(components, shape.equals("deep"));
        forgotten();
        List<Toll> tolls = allAtOnce();
        long[] counted = aWorklistForEach();
        for (int number = 0; number < counted.length; number++) {
            if (counted[number] != tolls.get(number * (components / counted.length)).functions()) {
                throw new IllegalStateException("they differ at " + number);
            }
        }
    }

    /** An index that has worked out nothing yet. */
    @Setup(Level.Invocation)
    public void forgotten() {
        index = PlanIndex.of(List.of(problem.document()));
    }

    /** Holdfast, for all components. */
    @Benchmark
    public List<Toll> allAtOnce() {
        return Tolls.atFirst(index, Progress.UNWATCHED);
    }

    /** The peer, for 500 components evenly among all. */
    @Benchmark
    public long[] aWorklistForEach() {
        return problem.worklists(WORKLISTS);
    }
}
