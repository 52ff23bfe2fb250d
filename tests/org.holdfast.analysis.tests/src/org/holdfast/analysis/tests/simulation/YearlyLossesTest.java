package org.holdfast.analysis.tests.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.holdfast.analysis.outcome.Progress;
import org.holdfast.analysis.simulation.EventLoss;
import org.holdfast.analysis.simulation.LossStatistics;
import org.holdfast.analysis.simulation.LossStatistics.Exceeded;
import org.holdfast.analysis.simulation.Peril;
import org.holdfast.analysis.simulation.YearlyLosses;
import org.junit.jupiter.api.Test;

class YearlyLossesTest {
    private static final Peril FIRE = new Peril("fire", 0.02, new EventLoss.Constant(19_330));
    private static final Peril CUT = new Peril("cut", 3, new EventLoss.Constant(100));

    /** Mean 0.02 x 19330 = 386.60; deviation 19330 x sqrt(0.02) = 2733.67; no fire in 0.9802 of the years. */
    @Test
    void theWorkedCase() {
        LossStatistics fire = statistics(1_000_000, 1, FIRE);
        assertEquals(386.60, fire.mean(), 4 * fire.error());
        assertEquals(2733.67, fire.deviation(), 0.01 * 2733.67);
        assertEquals(2733.67 / 1000, fire.error(), 0.03);
        assertEquals(List.of(0.0, 0.0, 0.0, 19_330.0),
                fire.percentiles().stream().map(LossStatistics.Percentile::loss).toList());
        double share = fire.over().getFirst().probability();
        assertEquals(1 - 0.9802, share, 4 * Math.sqrt(0.0198 * 0.9802 / 1_000_000));
        assertTrue(fire.tailMean() >= 19_330);
    }

    /** Poisson with mean 3: chi-square over 0 to 8 and more, 9 degrees of freedom with the last cell, 27.88 in 999 of 1000. */
    @Test
    void poisson() {
        double[] losses = YearlyLosses.simulate(List.of(CUT), 100_000, 3, 1, Progress.UNWATCHED);
        double[] expected = new double[10];
        double rest = losses.length;
        double term = Math.exp(-3) * losses.length;
        for (int k = 0; k < 9; k++) {
            expected[k] = term;
            rest -= term;
            term *= 3.0 / (k + 1);
        }
        expected[9] = rest;
        int[] seen = new int[10];
        DoubleStream.of(losses).forEach(loss -> seen[(int) Math.min(9, Math.round(loss / 100))]++);
        double chi = IntStream.range(0, 10)
                .mapToDouble(k -> (seen[k] - expected[k]) * (seen[k] - expected[k]) / expected[k]).sum();
        assertTrue(chi < 27.88, "chi-square " + chi);
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBytes() {
        List<Peril> perils = List.of(FIRE, CUT, new Peril("third", 0.7, new EventLoss.Constant(0.1)));
        for (int years : new int[] { 1, 2, 4095, 4096, 4097, 50_000 }) {
            double[] one = YearlyLosses.simulate(perils, years, 9, 1, Progress.UNWATCHED);
            for (int threads : new int[] { 2, 3, 8 }) {
                assertArrayEquals(one, YearlyLosses.simulate(perils, years, 9, threads, Progress.UNWATCHED), 0);
            }
        }
    }

    @Test
    void moreYearsBeginWithTheSameYears() {
        double[] few = YearlyLosses.simulate(List.of(CUT), 8192, 9, 1, Progress.UNWATCHED);
        double[] many = YearlyLosses.simulate(List.of(CUT), 20_000, 9, 1, Progress.UNWATCHED);
        assertArrayEquals(few, Arrays.copyOf(many, 8192), 0);
    }

    @Test
    void nothingThatMayHappen() {
        LossStatistics none = statistics(10, 1);
        assertEquals(0, none.mean());
        assertEquals(0, none.deviation());
        assertEquals(0, none.tailMean());
        assertEquals(new Exceeded(0, 0), none.exceedance().getFirst());
        assertEquals(0, statistics(10, 1, new Peril("never", 0, new EventLoss.Constant(5))).mean());
    }

    @Test
    void cancelled() {
        Progress impatient = new Progress() {
            @Override
            public void done(long part, long of) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class,
                () -> YearlyLosses.simulate(List.of(CUT), 100_000, 1, 2, impatient));
    }

    @Test
    void progressReachesItsEnd() {
        AtomicLong most = new AtomicLong();
        YearlyLosses.simulate(List.of(CUT), 10_000, 1, 2, new Progress() {
            @Override
            public void done(long part, long of) {
                assertEquals(10_000, of);
                most.accumulateAndGet(part, Math::max);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        assertEquals(10_000, most.get());
    }

    private static LossStatistics statistics(int years, long seed, Peril... perils) {
        return LossStatistics.of(YearlyLosses.simulate(List.of(perils), years, seed, 2, Progress.UNWATCHED),
                List.of(0.0));
    }
}
