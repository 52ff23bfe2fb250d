package org.holdfast.analysis.simulation;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What simulated years have in common. All sums are taken in the order of the losses, smallest first, so that they do not
 * depend on the order of the years.
 *
 * @param years
 *            how many years, 1 or more
 * @param mean
 *            the mean loss of a year
 * @param deviation
 *            the standard deviation of the loss of a year (of a sample); 0 for a single year
 * @param error
 *            the standard error of the mean: deviation / square root of the years
 * @param percentiles
 *            P50, P90, P95 and P99
 * @param tailMean
 *            the mean loss of the years beyond P99: the worst hundredth of all, the worst one of fewer than 200
 * @param over
 *            how likely a year costs more than sums that were asked for
 * @param exceedance
 *            how likely a year costs more than each of {@value #POINTS} sums at even distances, from 0 to beyond the worst
 *            year
 */
public record LossStatistics(int years, double mean, double deviation, double error, List<Percentile> percentiles,
        double tailMean, List<Exceeded> over, List<Exceeded> exceedance) {
    /** How many points the exceedance curve has. */
    public static final int POINTS = 51;
    private static final List<Integer> PERCENTS = List.of(50, 90, 95, 99);
    private static final int TAIL = 100;

    /**
     * A loss that so many percent of the years do not go beyond, by the nearest rank: the one in the place
     * {@code percent / 100 x years}, rounded up, of all losses, smallest first.
     *
     * @param percent
     *            from 1 to 100
     * @param loss
     *            the loss
     */
    public record Percentile(int percent, double loss) {}

    /**
     * How likely a year costs more than a sum.
     *
     * @param loss
     *            the sum
     * @param probability
     *            the share of the years that cost more
     */
    public record Exceeded(double loss, double probability) {}

    /**
     * Works out what the years have in common.
     *
     * @param losses
     *            the loss of each year, 0 or more; at least one
     * @param sums
     *            sums of money, for which is told how likely a year costs more
     */
    public static LossStatistics of(double[] losses, List<Double> sums) {
        double[] sorted = Ascending.of(losses);
        double mean = DoubleStream.of(sorted).reduce(0, Double::sum) / sorted.length;
        double deviation = deviation(sorted, mean);
        int tail = Math.max(1, sorted.length / TAIL);
        double worst = IntStream.range(sorted.length - tail, sorted.length).mapToDouble(i -> sorted[i]).reduce(0,
                Double::sum);
        return new LossStatistics(sorted.length, mean, deviation, deviation / Math.sqrt(sorted.length),
                PERCENTS.stream().map(percent -> new Percentile(percent, ranked(sorted, percent))).toList(),
                worst / tail, sums.stream().map(sum -> exceeded(sorted, sum)).toList(), curve(sorted));
    }

    private static double deviation(double[] losses, double mean) {
        double squares = 0;
        for (double loss : losses) {
            squares += (loss - mean) * (loss - mean);
        }
        return losses.length == 1 ? 0 : Math.sqrt(squares / (losses.length - 1));
    }

    private static double ranked(double[] sorted, int percent) {
        return sorted[(int) (((long) sorted.length * percent + 99) / 100) - 1];
    }

    private static List<Exceeded> curve(double[] sorted) {
        double step = RoundStep.over(sorted[sorted.length - 1], POINTS - 1);
        return IntStream.range(0, POINTS).mapToObj(i -> exceeded(sorted, i * step)).toList();
    }

    private static Exceeded exceeded(double[] sorted, double loss) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] > loss) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return new Exceeded(loss, (double) (sorted.length - low) / sorted.length);
    }
}
