package org.holdfast.analysis.choice.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The multiple-choice knapsack that is left when all shared charges are decided, solved exactly: undominated sums row by
 * row, without those that a bound shows to be of no use.
 *
 * @see <a href="https://doi.org/10.1016/0377-2217(95)00015-I">D. Pisinger, A minimal algorithm for the multiple-choice
 *      knapsack problem, 1995</a>
 */
final class Knapsack {
    private static final int NARROWEST = 500;
    private static final int WIDEST = 500_000;
    private static final Decisions NONE = new Decisions(new BitSet(), new BitSet());

    private final Tableau tableau;
    private final Limits limits;
    private final int[] best;
    private long least;
    private boolean found;
    private boolean complete = true;

    /**
     * @param below
     *            what a choice must count less than
     */
    Knapsack(Tableau tableau, long below) {
        this.tableau = tableau;
        this.limits = tableau.limits;
        this.best = new int[tableau.rows.size()];
        this.least = below;
    }

    /** Searches; the prices, which are not scaled, are where the search for good ones begins. */
    Knapsack solve(double costPrice, double missedPrice) {
        Relaxation relaxation = new Relaxation(tableau, this::offer);
        Relaxed relaxed = relaxation.highest(NONE, relaxation.scale.price(costPrice),
                relaxation.scale.price(missedPrice));
        if (isOpen(relaxed.bound(), relaxation.scale)) {
            improve();
            if (isOpen(relaxed.bound(), relaxation.scale)) {
                search(relaxed, relaxation.scale);
            }
        }
        return this;
    }

    /** Whether a choice was found that counts less than was asked for. */
    boolean isFound() {
        return found;
    }

    /** Whether nothing better is left. */
    boolean isComplete() {
        return complete;
    }

    long least() {
        return least;
    }

    /** The position of the offer that each row takes. */
    int[] picks() {
        return best;
    }

    /** Whether something that counts less may be left where nothing counts less than the bound. */
    private boolean isOpen(long bound, Scale scale) {
        return scale.isBelow(bound, least);
    }

    /** Takes the picks for the best choice, if they are one. */
    private void offer(int[] picks) {
        long cost = 0;
        long missed = 0;
        long value = 0;
        for (int row = 0; row < picks.length; row++) {
            cost += tableau.rows.get(row).costs()[picks[row]];
            missed += tableau.rows.get(row).missed()[picks[row]];
            value += tableau.rows.get(row).values()[picks[row]];
        }
        if (cost <= limits.cost() && missed <= limits.missed() && value < least) {
            least = value;
            found = true;
            System.arraycopy(picks, 0, best, 0, picks.length);
        }
    }

    /** Changes single rows of the best choice for the better, as long as the limits allow. */
    private void improve() {
        boolean better = found;
        while (better) {
            long before = least;
            for (int row = 0; row < best.length; row++) {
                for (int offer = 0; offer < tableau.rows.get(row).size(); offer++) {
                    int[] changed = best.clone();
                    changed[row] = offer;
                    offer(changed);
                }
            }
            better = least < before;
        }
    }

    /**
     * Goes through all sums, at first only through the most promising ones: what these find leaves fewer of the others.
     */
    private void search(Relaxed relaxed, Scale scale) {
        complete = false;
        for (int width = NARROWEST; width <= WIDEST && !complete; width *= 10) {
            Walk walk = new Walk(tableau, core(relaxed, scale), relaxed, scale, least, width);
            complete = walk.run();
            walk.picks().ifPresent(this::offer);
        }
    }

    /** The rows in which more than one offer can be in a better choice. */
    private List<Core> core(Relaxed relaxed, Scale scale) {
        List<Core> core = new ArrayList<>();
        for (int row = 0; row < tableau.rows.size(); row++) {
            long[] count = count(row, relaxed, scale);
            long base = count[relaxed.picks()[row]];
            int[] left = IntStream.range(0, count.length)
                    .filter(offer -> isOpen(relaxed.bound() + count[offer] - base, scale)).toArray();
            if (left.length > 1) {
                core.add(new Core(row, left, Arrays.stream(left).mapToLong(offer -> count[offer] - base)
                        .filter(gap -> gap > 0).min().orElse(0)));
            }
        }
        core.sort(Comparator.comparingLong(Core::gap).reversed().thenComparingInt(Core::row));
        return core;
    }

    private long[] count(int each, Relaxed relaxed, Scale scale) {
        Tableau.Row row = tableau.rows.get(each);
        long[] count = new long[row.size()];
        for (int offer = 0; offer < count.length; offer++) {
            count[offer] = scale.scaled(row.values()[offer]) + relaxed.costPrice() * row.costs()[offer]
                    + relaxed.missedPrice() * row.missed()[offer];
        }
        return count;
    }
}
