package org.holdfast.analysis.index;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How many elements can be reached that match; of very many, at least how many.
 *
 * @param number
 *            how many were found
 * @param complete
 *            whether there are no more
 */
public record Tally(int number, boolean complete) {
    private static final int LOOKED_AT = 1000;

    /**
     * Counts the elements that can be reached and match; looks at the nearest 1000, so that many tallies on one plan take
     * linear time.
     *
     * @param start
     *            where to begin; it is not counted itself
     * @param next
     *            where an element leads to
     * @param counted
     *            which elements are counted
     */
    public static <E> Tally from(E start, Function<? super E, ? extends Collection<? extends E>> next,
            Predicate<? super E> counted) {
        Set<E> seen = new HashSet<>(Set.of(start));
        Deque<E> open = new ArrayDeque<>(List.of(start));
        int number = 0;
        while (!open.isEmpty() && seen.size() <= LOOKED_AT) {
            for (E element : next.apply(open.remove())) {
                if (seen.add(element)) {
                    open.add(element);
                    number += counted.test(element) ? 1 : 0;
                }
            }
        }
        return new Tally(number, open.isEmpty());
    }

    /** This without one of those that were counted, which was spoken of already. */
    public Tally withoutOne() {
        return new Tally(Math.max(0, number - 1), complete);
    }
}
