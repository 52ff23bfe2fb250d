package org.holdfast.analysis.simulation;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.holdfast.analysis.cost.Gap;
import org.holdfast.analysis.outcome.Progress;

/**
 * The yearly loss of a plan, simulated.
 *
 * @param settings
 *            what was simulated
 * @param statistics
 *            what came out
 * @param without
 *            what is not simulated, and why
 */
public record LossSimulation(Settings settings, LossStatistics statistics, List<Gap> without) {

    /**
     * What to simulate.
     *
     * @param years
     *            how many years, 1 to {@value #MOST_YEARS}
     * @param seed
     *            of the random numbers: the same seed gives the same years
     * @param over
     *            sums of money, for which is told how likely a year costs more
     */
    public record Settings(int years, long seed, List<Double> over) {
        /** More years than this would not fit the memory of a small machine. */
        public static final int MOST_YEARS = 10_000_000;
    }

    /**
     * Simulates a plan.
     *
     * @param perils
     *            the scenarios
     * @param threads
     *            how many threads work, 1 or more; the result is the same for any number
     * @throws CancellationException
     *             if it was cancelled
     */
    public static LossSimulation of(Perils perils, Settings settings, int threads, Progress progress) {
        double[] losses = YearlyLosses.simulate(perils.perils(), settings.years(), settings.seed(), threads, progress);
        return new LossSimulation(settings, LossStatistics.of(losses, settings.over()), perils.without());
    }
}
