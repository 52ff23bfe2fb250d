package org.holdfast.analysis.choice.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.ToDoubleFunction;

/**
 * Bounds on what any choice counts: limits may be overstepped at prices, which are chosen so that the bound is highest.
 *
 * @see <a href="https://doi.org/10.1007/978-3-540-24777-7">H. Kellerer, U. Pferschy and D. Pisinger, Knapsack Problems,
 *      2004, chapter 11</a>
 */
final class Relaxation {
    private static final int CLOSE = 14;
    private static final int GROWTH = 8;
    private static final int NEAR = 8;

    final Scale scale;
    private final Tableau tableau;
    private final int[][] users;
    private final Consumer<int[]> seen;

    /**
     * @param seen
     *            is told what each row takes, at all prices that are tried: it may be a choice
     */
    Relaxation(Tableau tableau, Consumer<int[]> seen) {
        this.tableau = tableau;
        this.scale = Scale.of(tableau);
        this.seen = seen;
        List<List<Integer>> lists = new ArrayList<>();
        Arrays.stream(tableau.prices).forEach(price -> lists.add(new ArrayList<>()));
        for (int row = 0; row < tableau.rows.size(); row++) {
            for (int charge : tableau.rows.get(row).shared()) {
                lists.get(charge).add(row);
            }
        }
        this.users = lists.stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** The best bound that was found, beginning at the prices of another one. */
    Relaxed highest(Decisions decisions, long costPrice, long missedPrice) {
        long[] guess = { costPrice };
        LongFunction<Relaxed> overMissed = price -> {
            Relaxed found = highest(each -> at(decisions, each, price), Relaxed::cost, tableau.limits.cost(), guess[0],
                    scale.highestCostPrice());
            guess[0] = found.costPrice();
            return found;
        };
        return highest(overMissed, Relaxed::missed, tableau.limits.missed(), missedPrice, scale.highestMissedPrice());
    }

    /** The price at which what is used meets its limit: a bound is concave in each price. */
    private static Relaxed highest(LongFunction<Relaxed> at, ToDoubleFunction<Relaxed> used, long limit, long guess,
            long highest) {
        Relaxed best = at.apply(0);
        if (used.applyAsDouble(best) <= limit) {
            return best;
        }
        Relaxed over = best;
        Relaxed within = best;
        long low = 0;
        long high = highest + 1; // not known to be enough
        long price = Math.clamp(guess, 1, highest);
        for (long step = 1 + (price >> NEAR);; step = step > highest / GROWTH ? highest : step * GROWTH) {
            Relaxed found = at.apply(price);
            best = higher(best, found);
            if (used.applyAsDouble(found) > limit) {
                low = price;
                over = found;
            } else {
                high = price;
                within = found;
            }
            if (high - low <= 1 + (low >> CLOSE)) {
                return best.missing(between(used.applyAsDouble(over), used.applyAsDouble(within), limit, over.missed(),
                        within.missed()));
            }
            price = next(low, high, highest, step);
        }
    }

    /** At the best price some of both is taken, so that the limit is met: how many objectives that misses. */
    private static double between(double over, double within, long limit, double missedOver, double missedWithin) {
        return over <= limit || within > limit ? missedOver
                : missedWithin + (missedOver - missedWithin) * (limit - within) / (over - within);
    }

    /** Steps away from the guess grow until the price is between two that were tried; then these are halved. */
    private static long next(long low, long high, long highest, long step) {
        if (high > highest) {
            return low > highest - step ? highest : low + step;
        }
        return low == 0 ? Math.max(1, Math.max(high >> GROWTH, high - step)) : low + (high - low) / 2;
    }

    private static Relaxed higher(Relaxed one, Relaxed other) {
        return other.bound() > one.bound() ? other : one;
    }

    /** The bound at given prices; both are scaled. */
    Relaxed at(Decisions decisions, long costPrice, long missedPrice) {
        long[] prices = new long[tableau.prices.length];
        for (int charge = 0; charge < prices.length; charge++) {
            prices[charge] = scale.scaled(tableau.worths[charge]) + costPrice * tableau.prices[charge];
        }
        Shares shares = new Shares(tableau, decisions, users, counts(decisions, costPrice, missedPrice));
        shares.share(prices);
        int[] picks = new int[tableau.rows.size()];
        long bound = decisions.paid(prices) - over(tableau.limits.cost(), costPrice)
                - over(tableau.limits.missed(), missedPrice);
        double cost = decisions.paid(tableau.prices);
        long missed = 0;
        for (int row = 0; row < picks.length; row++) {
            picks[row] = least(shares.counts[row], tableau.rows.get(row));
            bound += shares.counts[row][picks[row]];
            cost += tableau.rows.get(row).costs()[picks[row]];
            missed += tableau.rows.get(row).missed()[picks[row]];
        }
        for (int charge = 0; charge < prices.length; charge++) {
            if (decisions.isOpen(charge) && shares.isUsed(charge, picks)) {
                cost += tableau.prices[charge]
                        * (prices[charge] == 0 ? 1 : (double) shares.paidBy(charge, picks) / prices[charge]);
            }
        }
        seen.accept(picks);
        return new Relaxed(bound, costPrice, missedPrice, cost, missed, picks);
    }

    private static long over(long limit, long price) {
        return price == 0 ? 0 : Math.multiplyExact(limit, price);
    }

    private long[][] counts(Decisions decisions, long costPrice, long missedPrice) {
        long[][] counts = new long[tableau.rows.size()][];
        for (int each = 0; each < counts.length; each++) {
            Tableau.Row row = tableau.rows.get(each);
            long[] count = new long[row.size()];
            for (int offer = 0; offer < count.length; offer++) {
                count[offer] = decisions.allow(row, offer) ? scale.scaled(row.values()[offer])
                        + costPrice * row.costs()[offer] + missedPrice * row.missed()[offer] : Long.MAX_VALUE;
            }
            counts[each] = count;
        }
        return counts;
    }

    /** The offer that counts least; among equal ones that which uses less of what is limited. */
    private static int least(long[] counts, Tableau.Row row) {
        int least = 0;
        for (int offer = 1; offer < counts.length; offer++) {
            if (counts[offer] < counts[least] || counts[offer] == counts[least]
                    && row.costs()[offer] + row.missed()[offer] < row.costs()[least] + row.missed()[least]) {
                least = offer;
            }
        }
        return least;
    }
}
