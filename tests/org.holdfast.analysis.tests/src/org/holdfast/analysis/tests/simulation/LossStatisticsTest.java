package org.holdfast.analysis.tests.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.holdfast.analysis.simulation.LossStatistics;
import org.holdfast.analysis.simulation.LossStatistics.Exceeded;
import org.holdfast.analysis.simulation.LossStatistics.Percentile;
import org.junit.jupiter.api.Test;

class LossStatisticsTest {

    /** Losses 1 to 200: the 100th, 180th, 190th and 198th; beyond P99 lie 199 and 200. */
    @Test
    void nearestRanks() {
        LossStatistics statistics = of(IntStream.rangeClosed(1, 200).mapToDouble(i -> 201 - i).toArray());
        assertEquals(List.of(new Percentile(50, 100), new Percentile(90, 180), new Percentile(95, 190),
                new Percentile(99, 198)), statistics.percentiles());
        assertEquals(100.5, statistics.mean());
        assertEquals(199.5, statistics.tailMean());
    }

    /** Of 1, 2, 3 and 6: mean 3, squares 4 + 1 + 0 + 9 = 14, deviation sqrt(14 / 3), error half of that. */
    @Test
    void deviationAndError() {
        LossStatistics statistics = of(6, 1, 3, 2);
        assertEquals(Math.sqrt(14.0 / 3), statistics.deviation());
        assertEquals(Math.sqrt(14.0 / 3) / 2, statistics.error());
    }

    @Test
    void moreThanASumAndNotAsMuch() {
        assertEquals(List.of(new Exceeded(0, 1), new Exceeded(2, 0.5), new Exceeded(2.5, 0.5), new Exceeded(6, 0)),
                LossStatistics.of(new double[] { 6, 1, 3, 2 }, List.of(0.0, 2.0, 2.5, 6.0)).over());
    }

    /** 50 steps of 200 reach 10,000, beyond the worst year of 9,999; of 10,000 it takes steps of 500. */
    @Test
    void theCurveHasRoundStepsAndEndsAtZero() {
        List<Exceeded> curve = of(0, 9_999).exceedance();
        assertEquals(LossStatistics.POINTS, curve.size());
        assertEquals(new Exceeded(0, 0.5), curve.get(0));
        assertEquals(new Exceeded(9_800, 0.5), curve.get(49));
        assertEquals(new Exceeded(10_000, 0), curve.get(50));
        assertEquals(25_000, of(10_000).exceedance().get(50).loss());
        assertEquals(0.5, of(0).exceedance().get(50).loss());
    }

    /** Percentiles of random losses are those of a plain sort. */
    @Test
    void likeAPlainSort() {
        double[] losses = new Random(5).doubles(10_000).map(each -> each < 0.3 ? 0 : each * 1e6).toArray();
        double[] sorted = losses.clone();
        Arrays.sort(sorted);
        LossStatistics statistics = of(losses);
        assertEquals(List.of(sorted[4_999], sorted[8_999], sorted[9_499], sorted[9_899]),
                statistics.percentiles().stream().map(Percentile::loss).toList());
        assertEquals(Arrays.stream(sorted).skip(9_900).average().orElseThrow(), statistics.tailMean(), 1e-6);
    }

    @Test
    void aSingleYear() {
        LossStatistics statistics = of(7);
        assertEquals(0, statistics.deviation());
        assertEquals(7, statistics.percentiles().getFirst().loss());
        assertEquals(7, statistics.tailMean());
    }

    private static LossStatistics of(double... losses) {
        return LossStatistics.of(losses, List.of());
    }
}
