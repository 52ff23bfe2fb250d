package org.holdfast.analysis.failure;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Many losses at a time, each by itself: one bit of eight words for each of them. A node is worked out once from what it
 * counts on; only in rings that lead through alternatives, again when something has changed.
 */
final class LossBatch {
    /** How many losses fit. */
    static final int LOSSES = 512;
    /** How many words of bits a node has. */
    static final int WORDS = LOSSES / Long.SIZE;

    private final Condensation condensation;
    private final DependencyGraph graph;
    private final long[] down;
    private final long[] result = new long[WORDS];
    private long[] atLeast = new long[2 * WORDS];
    private final int[] group;
    private final int[] queue;
    private final boolean[] queued;

    LossBatch(DependencyGraph original) {
        this.condensation = new Condensation(original);
        this.graph = condensation.graph();
        this.down = new long[graph.size() * WORDS];
        this.group = new int[graph.size()];
        this.queue = new int[graph.size()];
        this.queued = new boolean[graph.size()];
        for (int number = 0; number < condensation.groups(); number++) {
            for (int position = 0; position < condensation.groupSize(number); position++) {
                group[condensation.node(number, position)] = number;
            }
        }
    }

    /**
     * Works out what is down when each of some nodes is lost.
     *
     * @param always
     *            what is lost besides in every case
     * @param lost
     *            what is lost, one in each case; at most {@link #LOSSES} from the first on are looked at
     * @param first
     *            where to begin
     */
    void lose(int[] always, int[] lost, int first) {
        Arrays.fill(down, 0);
        for (int node : always) {
            int start = condensation.condensed(node) * WORDS;
            Arrays.fill(down, start, start + WORDS, -1L);
        }
        for (int loss = 0; loss < Math.min(LOSSES, lost.length - first); loss++) {
            down[condensation.condensed(lost[first + loss]) * WORDS + loss / Long.SIZE] |= 1L << loss;
        }
        for (int number = 0; number < condensation.groups(); number++) {
            if (condensation.groupSize(number) == 1) {
                workOut(condensation.node(number, 0));
            } else {
                settle(number);
            }
        }
    }

    /** The bits of the node: in which of 64 cases it is down. */
    long down(int node, int word) {
        return down[condensation.condensed(node) * WORDS + word];
    }

    /** The cases in which the node is down; where fewer were tried than fit, the rest is of what is always down. */
    BitSet losses(int node) {
        int start = condensation.condensed(node) * WORDS;
        return BitSet.valueOf(Arrays.copyOfRange(down, start, start + WORDS));
    }

    /** Whether the node is down in a case. */
    boolean isDown(int node, int loss) {
        return (down(node, loss / Long.SIZE) & 1L << loss) != 0;
    }

    /** Again and again, until nothing more goes down: from nothing being down that leads to the least set. */
    private void settle(int number) {
        int size = condensation.groupSize(number);
        int waiting = size;
        for (int position = 0; position < size; position++) {
            queue[position] = condensation.node(number, position);
            queued[queue[position]] = true;
        }
        for (int head = 0; waiting > 0; head = (head + 1) % size, waiting--) {
            int node = queue[head];
            queued[node] = false;
            if (workOut(node)) {
                for (int position = 0; position < graph.dependents(node); position++) {
                    int dependent = graph.dependent(node, position);
                    if (group[dependent] == number && !queued[dependent]) {
                        queued[dependent] = true;
                        queue[(head + waiting) % size] = dependent;
                        waiting++;
                    }
                }
            }
        }
    }

    /** Whether the node is down in more cases than before. */
    private boolean workOut(int node) {
        int enough = graph.enough(node);
        int needs = graph.needs(node);
        if (enough > needs) {
            return false;
        }
        if (enough <= 0) {
            Arrays.fill(result, -1L);
        } else if (enough == 1) {
            withTheFirst(node);
        } else {
            withEnough(node, enough);
        }
        return add(node);
    }

    private void withTheFirst(int node) {
        Arrays.fill(result, 0);
        for (int position = 0; position < graph.needs(node); position++) {
            int needed = graph.need(node, position) * WORDS;
            for (int word = 0; word < WORDS; word++) {
                result[word] |= down[needed + word];
            }
        }
    }

    /** Row k of {@code atLeast}: where k + 1 of what was looked at so far are down. */
    private void withEnough(int node, int enough) {
        if (atLeast.length < enough * WORDS) {
            atLeast = new long[enough * WORDS];
        }
        Arrays.fill(atLeast, 0, enough * WORDS, 0);
        for (int position = 0; position < graph.needs(node); position++) {
            int needed = graph.need(node, position) * WORDS;
            for (int row = Math.min(position, enough - 1) * WORDS; row > 0; row -= WORDS) {
                for (int word = 0; word < WORDS; word++) {
                    atLeast[row + word] |= atLeast[row - WORDS + word] & down[needed + word];
                }
            }
            for (int word = 0; word < WORDS; word++) {
                atLeast[word] |= down[needed + word];
            }
        }
        System.arraycopy(atLeast, (enough - 1) * WORDS, result, 0, WORDS);
    }

    private boolean add(int node) {
        long changed = 0;
        int start = node * WORDS;
        for (int word = 0; word < WORDS; word++) {
            changed |= result[word] & ~down[start + word];
            down[start + word] |= result[word];
        }
        return changed != 0;
    }
}
