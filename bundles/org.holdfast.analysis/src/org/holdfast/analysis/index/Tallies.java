package org.holdfast.analysis.index;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Counts what can be reached from one element after another. All counts together look at a limited number of elements:
 * where much is wrong with a large plan, the last counts say only at least how many.
 *
 * @param <E>
 *            the elements
 */
public final class Tallies<E> {
    private static final int ALL_TOGETHER = 50_000;
    private static final int EACH_AT_LEAST = 10;

    private final Function<? super E, ? extends Collection<? extends E>> next;
    private int left = ALL_TOGETHER;

    /**
     * @param next
     *            where an element leads to
     */
    public Tallies(Function<? super E, ? extends Collection<? extends E>> next) {
        this.next = next;
    }

    /**
     * Counts the elements that can be reached and match.
     *
     * @param start
     *            where to begin; it is not counted itself
     * @param counted
     *            which elements are counted
     */
    public Tally from(E start, Predicate<? super E> counted) {
        Set<E> seen = new HashSet<>(Set.of(start));
        Deque<E> open = new ArrayDeque<>(seen);
        int number = 0;
        int most = Math.max(left, EACH_AT_LEAST);
        while (!open.isEmpty() && seen.size() <= most) {
            for (E element : next.apply(open.remove())) {
                if (seen.add(element)) {
                    open.add(element);
                    number += counted.test(element) ? 1 : 0;
                }
            }
        }
        left -= seen.size();
        return new Tally(number, open.isEmpty());
    }
}
