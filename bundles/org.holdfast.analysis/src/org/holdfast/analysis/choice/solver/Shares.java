package org.holdfast.analysis.choice.solver;

import java.util.Arrays;

/**
 * What each class would pay of the open charges: no charge is paid more than it costs. What a class then finds best is
 * a bound on what it adds to any choice, since a choice pays each charge in full. Each charge in its turn is paid by the
 * classes in proportion to what it is worth to them (block coordinate ascent in the dual).
 *
 * @see <a href="https://doi.org/10.1287/opre.26.6.992">D. Erlenkotter, A dual-based procedure for uncapacitated facility
 *      location, 1978</a>, for charges of one offer each
 */
final class Shares {
    private static final long NONE = Long.MAX_VALUE;

    private final Tableau tableau;
    private final Decisions decisions;
    /** By row, what each offer counts with the shares of its charges; NONE for an offer that is not to be had. */
    final long[][] counts;
    private final long[][] paid;
    private final int[][] users;

    /**
     * @param users
     *            the rows with offers that need a charge, by charge
     * @param counts
     *            what the offers count without open charges; becomes what they count with them
     */
    Shares(Tableau tableau, Decisions decisions, int[][] users, long[][] counts) {
        this.tableau = tableau;
        this.decisions = decisions;
        this.users = users;
        this.counts = counts;
        this.paid = new long[counts.length][];
        for (int row = 0; row < paid.length; row++) {
            paid[row] = new long[tableau.rows.get(row).shared().length];
        }
    }

    /** Shares out the open charges at their prices, each once: more rounds took more time than the better bound saved. */
    void share(long[] prices) {
        for (int charge = 0; charge < prices.length; charge++) {
            if (prices[charge] > 0 && users[charge].length > 0 && decisions.isOpen(charge)) {
                share(charge, prices[charge]);
            }
        }
    }

    /** How much of a charge the classes pay that would take an offer with it. */
    long paidBy(int charge, int[] picks) {
        long sum = 0;
        for (int row : users[charge]) {
            int position = position(row, charge);
            if (needs(row, picks[row], position)) {
                sum += paid[row][position];
            }
        }
        return sum;
    }

    /** Whether a class would take an offer with the charge. */
    boolean isUsed(int charge, int[] picks) {
        for (int row : users[charge]) {
            if (needs(row, picks[row], position(row, charge))) {
                return true;
            }
        }
        return false;
    }

    private void share(int charge, long price) {
        long[] worth = new long[users[charge].length];
        double sum = 0;
        for (int user = 0; user < worth.length; user++) {
            worth[user] = worth(users[charge][user], charge);
            sum += worth[user];
        }
        double part = sum <= price ? 1 : price / sum;
        long left = price;
        for (int user = 0; user < worth.length; user++) {
            long share = Math.min(left, Math.min(worth[user], (long) (worth[user] * part)));
            left -= share;
            pay(users[charge][user], charge, share);
        }
    }

    /** What the class would at most pay for the charge. */
    private long worth(int row, int charge) {
        int position = position(row, charge);
        long with = NONE;
        long without = NONE;
        long[] count = counts[row];
        for (int offer = 0; offer < count.length; offer++) {
            if (needs(row, offer, position)) {
                with = Math.min(with, count[offer] == NONE ? NONE : count[offer] - paid[row][position]);
            } else {
                without = Math.min(without, count[offer]);
            }
        }
        return with == NONE ? 0 : without == NONE ? NONE / 4 / users[charge].length : Math.max(0, without - with);
    }

    private void pay(int row, int charge, long share) {
        int position = position(row, charge);
        long more = share - paid[row][position];
        if (more != 0) {
            paid[row][position] = share;
            long[] count = counts[row];
            for (int offer = 0; offer < count.length; offer++) {
                if (count[offer] != NONE && needs(row, offer, position)) {
                    count[offer] += more;
                }
            }
        }
    }

    private int position(int row, int charge) {
        return Arrays.binarySearch(tableau.rows.get(row).shared(), charge);
    }

    private boolean needs(int row, int offer, int position) {
        for (int needed : tableau.rows.get(row).charges()[offer]) {
            if (needed == position) {
                return true;
            }
        }
        return false;
    }
}
