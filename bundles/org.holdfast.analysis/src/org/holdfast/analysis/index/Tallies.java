package org.holdfast.analysis.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;

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
    private final Map<E, Visited<E>> known = new HashMap<>();
    private int left = ALL_TOGETHER;
    private int counts;

    /** An element that was looked at before: where it leads to, and for which count it was seen last. */
    private static final class Visited<E> {
        private final E element;
        private @Nullable List<Visited<E>> next;
        private int count;

        Visited(E element) {
            this.element = element;
        }

        boolean isNewTo(int asked) {
            boolean isNew = count != asked;
            count = asked;
            return isNew;
        }
    }

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
        int count = ++counts;
        Visited<E> first = visited(start);
        first.isNewTo(count);
        Deque<Visited<E>> open = new ArrayDeque<>(List.of(first));
        int seen = 1;
        int number = 0;
        int most = Math.max(left, EACH_AT_LEAST);
        while (!open.isEmpty() && seen <= most) {
            for (Visited<E> each : next(open.remove())) {
                if (each.isNewTo(count)) {
                    seen++;
                    open.add(each);
                    number += counted.test(each.element) ? 1 : 0;
                }
            }
        }
        left -= seen;
        return new Tally(number, open.isEmpty());
    }

    private Visited<E> visited(E element) {
        return known.computeIfAbsent(element, Visited::new);
    }

    private List<Visited<E>> next(Visited<E> from) {
        List<Visited<E>> found = from.next;
        if (found == null) {
            found = new ArrayList<>();
            for (E element : next.apply(from.element)) {
                found.add(visited(element));
            }
            from.next = found;
        }
        return found;
    }
}
