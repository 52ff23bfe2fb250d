package org.holdfast.dsl.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** How one list becomes another while as much as possible is kept (longest common subsequence). */
final class Alignment {
    private static final long MOST_COMPARED = 4_000_000;
    private static final int LOOK_AHEAD = 100;

    /**
     * A stretch between two kept items.
     *
     * @param kept
     *            index in the old list of the item kept before it; -1 at the start
     * @param from
     *            index of the first removed item
     * @param to
     *            index after the last removed item
     * @param added
     *            what comes in their place
     */
    record Hunk<N>(int kept, int from, int to, List<N> added) {
        boolean removes(int index) {
            return from <= index && index < to;
        }

        boolean isRemoval() {
            return to > from;
        }
    }

    private Alignment() {}

    /** The stretches that differ, in order. */
    static <O, N> List<Hunk<N>> hunks(List<O> old, List<N> wanted, BiPredicate<O, N> same) {
        int[] partner = partners(old, wanted, same);
        List<Hunk<N>> hunks = new ArrayList<>();
        int from = 0;
        int next = 0;
        for (int i = 0; i <= old.size(); i++) {
            int matched = i < old.size() ? partner[i] : wanted.size();
            if (matched >= 0) {
                if (i > from || matched > next) {
                    hunks.add(new Hunk<>(from - 1, from, i, List.copyOf(wanted.subList(next, matched))));
                }
                from = i + 1;
                next = matched + 1;
            }
        }
        return hunks;
    }

    /** For each old item the index of the new one that it stays as, or -1. What both begin and end with is quick. */
    private static <O, N> int[] partners(List<O> old, List<N> wanted, BiPredicate<O, N> same) {
        int[] partner = new int[old.size()];
        Arrays.fill(partner, -1);
        int start = 0;
        while (start < old.size() && start < wanted.size() && same.test(old.get(start), wanted.get(start))) {
            partner[start] = start++;
        }
        int oldEnd = old.size();
        int end = wanted.size();
        while (oldEnd > start && end > start && same.test(old.get(oldEnd - 1), wanted.get(end - 1))) {
            partner[--oldEnd] = --end;
        }
        if ((long) (oldEnd - start) * (end - start) > MOST_COMPARED) {
            inOrder(old.subList(start, oldEnd), wanted.subList(start, end), same, partner, start);
        } else {
            between(old.subList(start, oldEnd), wanted.subList(start, end), same, partner, start);
        }
        return partner;
    }

    /** For long lists of which much has changed: keeps what comes next, which may be less than possible. */
    private static <O, N> void inOrder(List<O> old, List<N> wanted, BiPredicate<O, N> same, int[] partner, int start) {
        int next = 0;
        for (int j = 0; j < wanted.size(); j++) {
            for (int i = next; i < Math.min(old.size(), next + LOOK_AHEAD); i++) {
                if (same.test(old.get(i), wanted.get(j))) {
                    partner[start + i] = start + j;
                    next = i + 1;
                    break;
                }
            }
        }
    }

    private static <O, N> void between(List<O> old, List<N> wanted, BiPredicate<O, N> same, int[] partner, int start) {
        int[][] common = new int[old.size() + 1][wanted.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = wanted.size() - 1; j >= 0; j--) {
                common[i][j] = same.test(old.get(i), wanted.get(j)) ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < old.size() && j < wanted.size();) {
            if (same.test(old.get(i), wanted.get(j))) {
                partner[start + i++] = start + j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
