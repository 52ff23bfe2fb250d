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

    /** The scale for a tableau. */
    static Scale of(Tableau tableau) {
        long values = sum(tableau.worths);
        long costs = sum(tableau.prices);
        long missed = 0;
        for (Tableau.Row row : tableau.rows) {
            values = Math.addExact(values, most(row.values()));
            costs = Math.addExact(costs, most(row.costs()));
            missed = Math.addExact(missed, most(row.missed()));
        }
        int free = BITS - (Long.SIZE - Long.numberOfLeadingZeros(values));
        if (free < 0) {
            throw new ArithmeticException("costs and losses come to " + values + ", more than can be compared exactly");
        }
        return new Scale(Math.min(MOST, free), (1L << BITS) / (costs + 1), (1L << BITS) / (missed + 1));
    }

    long scaled(long value) {
        return value << shift;
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
