package org.holdfast.analysis.tests.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.holdfast.analysis.simulation.RandomStream;
import org.junit.jupiter.api.Test;

class RandomStreamTest {

    /** The known answers of Philox4x32-10 that its authors publish with Random123 (file kat_vectors). */
    @Test
    void knownAnswers() {
        assertEncrypts(0, 0, 0, 0xe169c58d_6627e8d5L, 0x9b00dbd8_bc57ac4cL);
        assertEncrypts(-1, -1, -1, 0x41c83b0e_408f276dL, 0x6d5451fd_a20bc7c6L);
        assertEncrypts(0x85a308d3_243f6a88L, 0x03707344_13198a2eL, 0x299f31d0_a4093822L, 0x94fdcceb_d16cfe09L,
                0x24126ea1_5001e420L);
    }

    @Test
    void theSameForTheSameAndAnotherForAnother() {
        assertArrayEquals(numbers(new RandomStream(7, 3, 2)), numbers(new RandomStream(7, 3, 2)));
        for (RandomStream other : new RandomStream[] { new RandomStream(8, 3, 2), new RandomStream(7, 4, 2),
                new RandomStream(7, 3, 1), new RandomStream(7L << 32, 3, 2) }) {
            assertNotEquals(new RandomStream(7, 3, 2).next(), other.next());
        }
    }

    /** 100,000 numbers in 100 equal cells: chi-square with 99 degrees of freedom is below 148.2 in 999 of 1000 cases. */
    @Test
    void evenlySpread() {
        for (int seed = 1; seed <= 5; seed++) {
            int[] cells = new int[100];
            for (double number : numbers(new RandomStream(seed, seed, seed))) {
                assertTrue(number > 0 && number <= 1);
                cells[Math.min(99, (int) (number * 100))]++;
            }
            double chi = IntStream.of(cells).mapToDouble(cell -> (cell - 1000.0) * (cell - 1000) / 1000).sum();
            assertTrue(chi < 148.2, "chi-square " + chi);
        }
    }

    /** Mean and variance of a Poisson number are what is expected: the mean within four standard errors, also of large. */
    @Test
    void poisson() {
        for (double expected : new double[] { 0, 0.001, 0.5, 3, 15.9, 16, 16.1, 1000 }) {
            RandomStream random = new RandomStream(11, 0, 0);
            double[] drawn = DoubleStream.generate(() -> random.poisson(expected)).limit(20_000).toArray();
            double mean = DoubleStream.of(drawn).average().orElseThrow();
            double variance = DoubleStream.of(drawn).map(each -> (each - mean) * (each - mean)).average().orElseThrow();
            assertEquals(expected, mean, 4 * Math.sqrt(expected / drawn.length));
            // the fourth central moment is m + 3 m m: standard error of the variance
            assertEquals(expected, variance, 4 * Math.sqrt((expected + 2 * expected * expected) / drawn.length));
        }
    }

    /** Kolmogorov and Smirnov: the largest distance from the even law is below 1.95 / sqrt(n) in 999 of 1000 cases. */
    @Test
    void even() {
        double[] drawn = DoubleStream.of(numbers(new RandomStream(12, 0, 0))).sorted().toArray();
        double distance = IntStream.range(0, drawn.length)
                .mapToDouble(i -> Math.abs(drawn[i] - (i + 0.5) / drawn.length)).max().orElseThrow();
        assertTrue(distance < 1.95 / Math.sqrt(drawn.length), "distance " + distance);
    }

    /** Neighbours in time, block and scenario do not go together: correlations within four standard errors of 0. */
    @Test
    void neighboursAreIndependent() {
        double[] one = numbers(new RandomStream(5, 0, 0));
        double most = 4 / Math.sqrt(one.length);
        assertTrue(Math.abs(correlation(one, numbers(new RandomStream(5, 1, 0)))) < most);
        assertTrue(Math.abs(correlation(one, numbers(new RandomStream(5, 0, 1)))) < most);
        assertTrue(Math.abs(correlation(one, numbers(new RandomStream(6, 0, 0)))) < most);
        assertTrue(Math.abs(correlation(Arrays.copyOf(one, one.length - 1),
                Arrays.copyOfRange(one, 1, one.length))) < most);
    }

    private static void assertEncrypts(long low, long high, long key, long... expected) {
        long[] words = new long[2];
        RandomStream.encrypt(low, high, key, words);
        assertArrayEquals(expected, words);
    }

    private static double[] numbers(RandomStream random) {
        return DoubleStream.generate(random::next).limit(100_000).toArray();
    }

    /** Of numbers that are uniform from 0 to 1: their variance is 1/12. */
    private static double correlation(double[] one, double[] other) {
        return IntStream.range(0, one.length).mapToDouble(i -> (one[i] - 0.5) * (other[i] - 0.5)).sum() * 12
                / one.length;
    }
}
