package org.holdfast.analysis.choice.solver;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Sums that the first rows can come to, by cost: each with what it counts, how many objectives it misses, the state that
 * it was made from and the offer that was added to that.
 */
final class States {
    final int size;
    final long[] costs;
    final long[] values;
    final long[] missed;
    final int[] before;
    final int[] added;

    private States(int size, long[] costs, long[] values, long[] missed, int[] before, int[] added) {
        this.size = size;
        this.costs = costs;
        this.values = values;
        this.missed = missed;
        this.before = before;
        this.added = added;
    }

    /** One state: nothing is taken yet. */
    static States start() {
        return new States(1, new long[1], new long[1], new long[1], new int[1], new int[1]);
    }

    /** Those that one more offer may make. */
    static final class Builder {
        private int size;
        private long[] costs = new long[16];
        private long[] values = new long[16];
        private long[] missed = new long[16];
        private int[] before = new int[16];
        private int[] added = new int[16];

        void add(long cost, long value, long miss, int from, int offer) {
            if (size == costs.length) {
                costs = Arrays.copyOf(costs, 2 * size);
                values = Arrays.copyOf(values, 2 * size);
                missed = Arrays.copyOf(missed, 2 * size);
                before = Arrays.copyOf(before, 2 * size);
                added = Arrays.copyOf(added, 2 * size);
            }
            costs[size] = cost;
            values[size] = value;
            missed[size] = miss;
            before[size] = from;
            added[size] = offer;
            size++;
        }

        /** A list by cost: of two lists by cost, what no other one makes superfluous, if that can be told cheaply. */
        States build() {
            return new States(size, costs, values, missed, before, added);
        }
    }

    /**
     * The states of both that no other one makes superfluous: none that costs no more, counts no more and misses no
     * more. Both are by cost, and so is the result.
     */
    States and(States other) {
        Builder merged = new Builder();
        Frontier frontier = new Frontier(this, other);
        int one = 0;
        int two = 0;
        while (one < size || two < other.size) {
            if (two == other.size || one < size && isBefore(one, other, two)) {
                frontier.add(this, one++, merged);
            } else {
                frontier.add(other, two++, merged);
            }
        }
        return merged.build();
    }

    private long fewest() {
        return Arrays.stream(missed, 0, size).min().orElse(0);
    }

    private long most() {
        return Arrays.stream(missed, 0, size).max().orElse(0);
    }

    private boolean isBefore(int one, States other, int two) {
        int byCost = Long.compare(costs[one], other.costs[two]);
        int byValue = byCost == 0 ? Long.compare(values[one], other.values[two]) : byCost;
        return (byValue == 0 ? Long.compare(missed[one], other.missed[two]) : byValue) <= 0;
    }

    /** Some of the states. */
    States where(IntPredicate kept) {
        Builder some = new Builder();
        for (int state = 0; state < size; state++) {
            if (kept.test(state)) {
                some.add(costs[state], values[state], missed[state], before[state], added[state]);
            }
        }
        return some.build();
    }

    /** The least that was seen to count with so many missed objectives or fewer. */
    private static final class Frontier {
        private final long fewest;
        private final long[] least;

        Frontier(States one, States other) {
            fewest = Math.min(one.fewest(), other.fewest());
            least = new long[(int) (Math.max(one.most(), other.most()) - fewest) + 1];
            Arrays.fill(least, Long.MAX_VALUE);
        }

        void add(States states, int state, Builder kept) {
            int missed = (int) (states.missed[state] - fewest);
            long value = states.values[state];
            if (least[missed] > value) {
                for (int more = missed; more < least.length && least[more] > value; more++) {
                    least[more] = value;
                }
                kept.add(states.costs[state], value, states.missed[state], states.before[state], states.added[state]);
            }
        }
    }
}
