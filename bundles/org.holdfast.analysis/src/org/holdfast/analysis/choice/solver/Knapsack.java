package org.holdfast.analysis.choice.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

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
    private static final Decisions NONE = new Decisions(new java.util.BitSet(), new java.util.BitSet());

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
        return bound <= (least - 1 >= 1L << 62 - scale.shift() ? Long.MAX_VALUE : scale.scaled(least - 1));
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

    private record Core(int row, int[] offers, long gap) {}

    /**
     * Goes through all sums, at first only through the most promising ones: what these find leaves fewer of the others.
     */
    private void search(Relaxed relaxed, Scale scale) {
        complete = false;
        for (int width = NARROWEST; width <= WIDEST && !complete; width *= 10) {
            complete = new Walk(core(relaxed, scale), relaxed, scale, width).run();
        }
    }

    /** The rows in which more than one offer can be in a better choice. */
    private List<Core> core(Relaxed relaxed, Scale scale) {
        List<Core> core = new ArrayList<>();
        for (int row = 0; row < tableau.rows.size(); row++) {
            long[] count = count(row, relaxed, scale);
            long base = count[relaxed.picks()[row]];
            int[] left = java.util.stream.IntStream.range(0, count.length)
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

    /** Adds the rows one after another, in terms of how each offer differs from the pick of the relaxation. */
    private final class Walk {
        private final List<Core> core;
        private final int[] fixed;
        private final Relaxed relaxed;
        private final Scale scale;
        private final List<States> trail = new ArrayList<>();
        private long cost;
        private long missed;
        private long value;
        /** By row, the least that it and those after it add to cost and missed. */
        private final long[] leastCost;
        private final long[] leastMissed;

        private final int width;
        private boolean wide = true;

        Walk(List<Core> core, Relaxed relaxed, Scale scale, int width) {
            this.core = core;
            this.fixed = relaxed.picks();
            this.width = width;
            this.relaxed = relaxed;
            this.scale = scale;
            for (int row = 0; row < fixed.length; row++) {
                cost += tableau.rows.get(row).costs()[fixed[row]];
                missed += tableau.rows.get(row).missed()[fixed[row]];
                value += tableau.rows.get(row).values()[fixed[row]];
            }
            leastCost = new long[core.size() + 1];
            leastMissed = new long[core.size() + 1];
            for (int each = core.size() - 1; each >= 0; each--) {
                Core row = core.get(each);
                leastCost[each] = leastCost[each + 1] + Arrays.stream(row.offers())
                        .mapToLong(offer -> more(row, offer, tableau.rows.get(row.row()).costs())).min().orElse(0);
                leastMissed[each] = leastMissed[each + 1] + Arrays.stream(row.offers())
                        .mapToLong(offer -> more(row, offer, tableau.rows.get(row.row()).missed())).min().orElse(0);
            }
        }

        private long more(Core row, int offer, long[] amounts) {
            return amounts[offer] - amounts[fixed[row.row()]];
        }

        /** Whether nothing was left out that might be better. */
        boolean run() {
            if (cost + leastCost[0] > limits.cost() || missed + leastMissed[0] > limits.missed()) {
                return true;
            }
            States states = States.start();
            trail.add(states);
            int rows = core.size();
            for (int each = 0; each < rows && states.size > 0; each++) {
                States next = null;
                for (int offer : core.get(each).offers()) {
                    States with = with(states, each, offer);
                    next = next == null ? with : next.and(with);
                }
                states = next == null ? states : narrowed(next);
                trail.add(states);
            }
            leastOf(states).ifPresent(this::take);
            return wide;
        }

        /** The most promising states, if there are too many. */
        private States narrowed(States states) {
            if (states.size <= width) {
                return states;
            }
            wide = false;
            long[] counts = new long[states.size];
            for (int state = 0; state < states.size; state++) {
                counts[state] = counted(states.costs[state], states.values[state], states.missed[state]);
            }
            long[] sorted = counts.clone();
            Arrays.sort(sorted);
            return states.where(state -> counts[state] < sorted[width]);
        }

        private States with(States states, int each, int offer) {
            Core row = core.get(each);
            Tableau.Row amounts = tableau.rows.get(row.row());
            long moreCost = more(row, offer, amounts.costs());
            long moreValue = more(row, offer, amounts.values());
            long moreMissed = more(row, offer, amounts.missed());
            long costLeft = limits.cost() - cost - leastCost[each + 1];
            long missedLeft = limits.missed() - missed - leastMissed[each + 1];
            States.Builder made = new States.Builder();
            for (int from = 0; from < states.size; from++) {
                long newCost = states.costs[from] + moreCost;
                long newValue = states.values[from] + moreValue;
                long newMissed = states.missed[from] + moreMissed;
                if (newCost <= costLeft && newMissed <= missedLeft
                        && isOpen(relaxed.bound() + counted(newCost, newValue, newMissed), scale)) {
                    made.add(newCost, newValue, newMissed, from, offer);
                }
            }
            return made.build();
        }

        private long counted(long moreCost, long moreValue, long moreMissed) {
            return (moreValue << scale.shift()) + relaxed.costPrice() * moreCost + relaxed.missedPrice() * moreMissed;
        }

        private OptionalInt leastOf(States states) {
            return java.util.stream.IntStream.range(0, states.size)
                    .reduce((one, other) -> states.values[other] < states.values[one] ? other : one);
        }

        private void take(int last) {
            States states = trail.getLast();
            if (value + states.values[last] >= least) {
                return;
            }
            least = value + states.values[last];
            found = true;
            System.arraycopy(fixed, 0, best, 0, fixed.length);
            int state = last;
            for (int each = core.size() - 1; each >= 0; each--) {
                best[core.get(each).row()] = trail.get(each + 1).added[state];
                state = trail.get(each + 1).before[state];
            }
        }
    }
}
