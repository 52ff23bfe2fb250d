package org.holdfast.analysis.simulation;

/**
 * Sorts losses by their digits, lowest first, as whole numbers of which the order is that of numbers that are not negative.
 * Digits that all have in common cost nothing: years that cost sums of a few amounts have many. Faster than comparing, and
 * by no chance different.
 *
 * @see "D. E. Knuth: The Art of Computer Programming, volume 3, 5.2.5 (sorting by distribution)"
 */
final class Ascending {
    private static final int BITS = 11;
    private static final int DIGITS = (Long.SIZE + BITS - 1) / BITS;
    private static final int VALUES = 1 << BITS;

    private Ascending() {}

    /** The losses, none below 0, smallest first, in a new array. */
    static double[] of(double[] losses) {
        long[] keys = new long[losses.length];
        int[][] counts = new int[DIGITS][VALUES];
        for (int i = 0; i < losses.length; i++) {
            long key = Double.doubleToRawLongBits(losses[i]);
            keys[i] = key;
            for (int digit = 0; digit < DIGITS; digit++) {
                counts[digit][value(key, digit)]++;
            }
        }
        long[] spare = new long[losses.length];
        for (int digit = 0; digit < DIGITS; digit++) {
            if (losses.length > 0 && counts[digit][value(keys[0], digit)] < losses.length) {
                distribute(keys, spare, digit, counts[digit]);
                long[] sorted = spare;
                spare = keys;
                keys = sorted;
            }
        }
        double[] sorted = new double[losses.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = Double.longBitsToDouble(keys[i]);
        }
        return sorted;
    }

    private static void distribute(long[] from, long[] to, int digit, int[] counts) {
        int place = 0;
        int[] places = new int[VALUES];
        for (int value = 0; value < VALUES; value++) {
            places[value] = place;
            place += counts[value];
        }
        for (long key : from) {
            to[places[value(key, digit)]++] = key;
        }
    }

    private static int value(long key, int digit) {
        return (int) (key >>> digit * BITS) & VALUES - 1;
    }
}
