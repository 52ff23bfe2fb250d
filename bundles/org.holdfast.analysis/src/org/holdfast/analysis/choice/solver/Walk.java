package org.holdfast.analysis.choice.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Adds the rows one after another, in terms of how each offer differs from the pick of the relaxation. */
final class Walk {
    private final Tableau tableau;
    private final Limits limits;
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
    private final long least;
    private boolean wide = true;
    private Optional<int[]> picks = Optional.empty();

    /**
     * @param least
     *            what a choice must count less than
     * @param width
     *            how many sums are kept at most
     */
    Walk(Tableau tableau, List<Core> core, Relaxed relaxed, Scale scale, long least, int width) {
        this.tableau = tableau;
        this.limits = tableau.limits;
        this.least = least;
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

    /** The best choice that was found; empty if none counts less than was asked for. */
    Optional<int[]> picks() {
        return picks;
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
                    && scale.isBelow(relaxed.bound() + counted(newCost, newValue, newMissed), least)) {
                made.add(newCost, newValue, newMissed, from, offer);
            }
        }
        return made.build();
    }

    private long counted(long moreCost, long moreValue, long moreMissed) {
        return (moreValue << scale.shift()) + relaxed.costPrice() * moreCost + relaxed.missedPrice() * moreMissed;
    }

    private OptionalInt leastOf(States states) {
        return IntStream.range(0, states.size)
                .reduce((one, other) -> states.values[other] < states.values[one] ? other : one);
    }

    private void take(int last) {
        States states = trail.getLast();
        if (value + states.values[last] >= least) {
            return;
        }
        int[] best = fixed.clone();
        int state = last;
        for (int each = core.size() - 1; each >= 0; each--) {
            best[core.get(each).row()] = trail.get(each + 1).added[state];
            state = trail.get(each + 1).before[state];
        }
        picks = Optional.of(best);
    }
}
