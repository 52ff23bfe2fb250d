package org.holdfast.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.holdfast.analysis.outcome.Progress;
import org.holdfast.analysis.simulation.EventLoss;
import org.holdfast.analysis.simulation.LossSimulation;
import org.holdfast.analysis.simulation.Peril;
import org.holdfast.analysis.simulation.Perils;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A million simulated years of 12 scenarios, with percentiles and the exceedance curve. The scenarios are those of
 * {@code releng/benchmark/simulation.py}, the peer.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SimulationBenchmark {
    private static final double[] PER_YEAR = { 2, 1 / 2.0, 1 / 5.0, 1 / 8.0, 1 / 3.0, 1 / 5.0, 1 / 15.0, 1 / 50.0,
            1 / 6.0, 1 / 2.0, 1 / 12.0, 1 / 40.0 };

    /** How many years. */
    @Param("1000000")
    public int years;

    /** How many threads simulate. */
    @Param({ "1", "2" })
    public int simulating;

    private final List<Peril> perils = new ArrayList<>();
    private long seed;

    /** Makes the scenarios. */
    @Setup
    public void scenarios() {
        for (int i = 0; i < PER_YEAR.length; i++) {
            perils.add(new Peril("scenario" + i, PER_YEAR[i], new EventLoss.Constant(1000 * (i + 1) + 0.25)));
        }
    }

    /** Other years each time. */
    @Benchmark
    public LossSimulation simulated() {
        return LossSimulation.of(new Perils(perils, List.of()),
                new LossSimulation.Settings(years, seed++, List.of(10_000.0)), simulating, Progress.UNWATCHED);
    }
}
