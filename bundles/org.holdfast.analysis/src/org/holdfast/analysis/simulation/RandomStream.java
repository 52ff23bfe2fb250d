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

    private final long seed;
    private final long block;
    private final int scenario;
    private final long[] words = new long[2];
    private int position;
    private boolean hasSpare;

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

    /** The next number, above 0 and at most 1: its logarithm is finite. */
    public double next() {
        return ((bits() >>> 11) + 1) * UNIT;
    }

    /** The next time between two events of a Poisson process of one event per unit of time: exponential, 0 or more. */
    public double exponential() {
        return -StrictMath.log(next());
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
