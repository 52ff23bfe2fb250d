package org.holdfast.analysis.simulation;

/**
 * Random numbers that depend on nothing but what they are for: the generator Philox4x32-10, which encrypts a counter. Each
 * block of years and each scenario has numbers of its own, so that it does not matter which thread draws them, or when.
 *
 * @see "J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw: Parallel random numbers: as easy as 1, 2, 3. SC '11"
 */
public final class RandomStream {
    private static final int ROUNDS = 10;
    private static final long MULTIPLIER_0 = 0xD2511F53L;
    private static final long MULTIPLIER_1 = 0xCD9E8D57L;
    private static final int WEYL_0 = 0x9E3779B9;
    private static final int WEYL_1 = 0xBB67AE85;
    private static final long LOW = 0xFFFFFFFFL;
    private static final double UNIT = 0x1p-53;
    private static final double LARGEST = 16;
    private static final double NONE_OF_LARGEST = StrictMath.exp(-LARGEST);

    private final long seed;
    private final long block;
    private final int scenario;
    private final long[] words = new long[2];
    private int position;
    private boolean hasSpare;
    private long twelves;
    private int left;

    /**
     * @param seed
     *            of the whole simulation
     * @param block
     *            the number of the block of years, 0 or more
     * @param scenario
     *            the number of the scenario
     */
    public RandomStream(long seed, int block, int scenario) {
        this.seed = seed;
        this.block = block & LOW;
        this.scenario = scenario;
    }

    /** The next number, above 0 and at most 1. */
    public double next() {
        return ((bits() >>> 11) + 1) * UNIT;
    }

    /**
     * A whole number from 0 to below 4096, each as likely as any other. Five of them come from 64 bits.
     */
    int oneOf4096() {
        if (left == 0) {
            twelves = bits();
            left = 5;
        }
        int twelve = (int) (twelves & 0xFFF);
        twelves >>>= 12;
        left--;
        return twelve;
    }

    /** How many events occur where so many are expected, 0 or more: a number from the Poisson distribution. */
    public long poisson(double expected) {
        long events = 0;
        double rest = expected;
        for (; rest > LARGEST; rest -= LARGEST) {
            events += inverted(LARGEST, NONE_OF_LARGEST);
        }
        return events + inverted(rest, StrictMath.exp(-rest));
    }

    /**
     * By inversion of the distribution function. Large expectations are divided before: the sum of Poisson numbers is one.
     *
     * @see "L. Devroye: Non-Uniform Random Variate Generation. Springer, 1986, X.3"
     */
    private int inverted(double expected, double none) {
        double share = next();
        double term = none;
        int events = 0;
        while (share > term && term > 0) {
            share -= term;
            events++;
            term *= expected / events;
        }
        return events;
    }

    private long bits() {
        if (hasSpare) {
            hasSpare = false;
            return words[1];
        }
        hasSpare = true;
        encrypt(position++ & LOW | block << 32, scenario & LOW, seed, words);
        return words[0];
    }

    /**
     * Encrypts a counter of 128 bits.
     *
     * @param low
     *            its first two words, the first one in the lower half
     * @param high
     *            its last two words
     * @param key
     *            the two words of the key
     * @param into
     *            takes four words, two in each
     */
    public static void encrypt(long low, long high, long key, long[] into) {
        int c0 = (int) low;
        int c1 = (int) (low >>> 32);
        int c2 = (int) high;
        int c3 = (int) (high >>> 32);
        int k0 = (int) key;
        int k1 = (int) (key >>> 32);
        for (int round = 0; round < ROUNDS; round++) {
            long product0 = (c0 & LOW) * MULTIPLIER_0;
            long product1 = (c2 & LOW) * MULTIPLIER_1;
            c0 = (int) (product1 >>> 32) ^ c1 ^ k0;
            c1 = (int) product1;
            c2 = (int) (product0 >>> 32) ^ c3 ^ k1;
            c3 = (int) product0;
            k0 += WEYL_0;
            k1 += WEYL_1;
        }
        into[0] = c0 & LOW | (long) c1 << 32;
        into[1] = c2 & LOW | (long) c3 << 32;
    }
}
