package org.holdfast.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Estimate;
import org.holdfast.analysis.scenario.PlanMeasures;
import org.holdfast.analysis.schedule.Activity;
import org.holdfast.analysis.schedule.Recoveries;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A recovery plan of many steps, given to people of some roles, by Holdfast and by the textbook. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ScheduleBenchmark {
    /** How many steps the plan has. */
    @Param({ "1000", "10000" })
    public int steps;

    /** How many roles, and how many people each of them has. */
    @Param({ "8x3", "1x1", "1x100" })
    public String staff;

    private ScheduleProblem problem;
    private PlanIndex index;
    private Map<String, Long> expected = Map.of();

    /** Makes the plan. */
    @Setup
    public void plan() {
        String[] numbers = staff.split("x");
        problem = new ScheduleProblem(steps, Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    /** An index that has worked out nothing yet. */
    @Setup(Level.Invocation)
    public void forgotten() {
        index = PlanIndex.of(List.of(problem.document()));
    }

    /** With people, slack and the critical path. */
    @Benchmark
    public List<Activity> holdfast() {
        return Recoveries.of(index, PlanMeasures.of(index), Estimate.MOST).all().getFirst().activities();
    }

    /** The peer. */
    @Benchmark
    public Map<String, Long> textbook() {
        expected = problem.textbook();
        return expected;
    }

    /** Where the textbook ran, Holdfast must come to its times. */
    @TearDown
    public void same() {
        Map<String, Long> starts = new HashMap<>();
        for (Activity activity : expected.isEmpty() ? List.<Activity>of() : holdfast()) {
            starts.put(activity.name(), activity.start().numerator().longValueExact());
        }
        expected.forEach((step, start) -> {
            if (!start.equals(starts.get(step))) {
                throw new IllegalStateException("they differ at " + step + ", " + starts.get(step));
            }
        });
    }
}
