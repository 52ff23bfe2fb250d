package org.holdfast.analysis.choice.solver;

/**
 * How bounds are worked out in whole numbers. All counts are taken times a power of two, so that prices that are no whole
 * numbers are met closely. A price that is met less closely makes a bound weaker, never wrong.
 *
 * @param shift
 *            the power of two
 * @param highestCostPrice
 *            the highest price of a unit of cost for which nothing overflows; scaled
 * @param highestMissedPrice
 *            the same of a missed objective
 */
record Scale(int shift, long highestCostPrice, long highestMissedPrice) {
    private static final int BITS = 59;
    private static final int MOST = 40;
    private static final int DEARER = 8;

    /** The scale for a tableau. */
    static Scale of(Tableau tableau) {
        long values = sum(tableau.worths);
        long costs = sum(tableau.prices);
        long missed = 0;
        long highest = 0;
        for (Tableau.Row row : tableau.rows) {
            values = Math.addExact(values, most(row.values()));
            costs = Math.addExact(costs, most(row.costs()));
            missed = Math.addExact(missed, most(row.missed()));
            highest = Math.max(highest, most(row.values()));
        }
        int free = BITS - bits(values);
        if (free < 0) {
            throw new ArithmeticException("costs and losses come to " + values + ", more than can be compared exactly");
        }
        // where a budget is tight, a unit of cost is worth far more than on average, an objective all that a class loses
        int spare = Math.min(free - DEARER, BITS - bits(highest) - bits(missed));
        return new Scale(Math.clamp(spare, 0, MOST),
                (1L << BITS) / (costs + 1), (1L << BITS) / (missed + 1));
    }

    long scaled(long value) {
        return value << shift;
    }

    /** Whether something that counts less than so much may be left where nothing counts less than the bound. */
    boolean isBelow(long bound, long count) {
        return bound <= (count - 1 >= 1L << 62 - shift ? Long.MAX_VALUE : scaled(count - 1));
    }

    /** A price that is not scaled, scaled. */
    long price(double price) {
        return (long) (price * (1L << shift));
    }

    /** A price that is scaled, as it is: about, for where a search begins. */
    double unscaled(long price) {
        return (double) price / (1L << shift);
    }

    private static int bits(long amount) {
        return Long.SIZE - Long.numberOfLeadingZeros(amount);
    }

    private static long sum(long[] amounts) {
        long sum = 0;
        for (long amount : amounts) {
            sum = Math.addExact(sum, amount);
        }
        return sum;
    }

    private static long most(long[] amounts) {
        long most = 0;
        for (long amount : amounts) {
            most = Math.max(most, amount);
        }
        return most;
    }
}
