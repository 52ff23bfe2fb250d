package org.holdfast.analysis.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which elements lead to one another: strongly connected components, each known by a number. After R. Tarjan, Depth-first
 * search and linear graph algorithms, SIAM Journal on Computing 1 (1972); without recursion, so that a long chain does
 * no harm. Linear in elements and ways.
 *
 * @param <E>
 *            the elements
 */
public final class Cycles<E> {
    private final Function<? super E, ? extends Collection<? extends E>> next;
    private final Map<E, Visit<E>> visits = new HashMap<>();
    private final Deque<Visit<E>> path = new ArrayDeque<>();
    private final Deque<Visit<E>> open = new ArrayDeque<>();
    private final List<List<E>> cycles = new ArrayList<>();

    private Cycles(Function<? super E, ? extends Collection<? extends E>> next) {
        this.next = next;
    }

    /**
     * Finds the cycles among all that can be reached.
     *
     * @param sources
     *            where to begin
     * @param next
     *            where an element leads to
     */
    public static <E> Cycles<E> among(Collection<? extends E> sources,
            Function<? super E, ? extends Collection<? extends E>> next) {
        Cycles<E> cycles = new Cycles<>(next);
        for (E source : sources) {
            cycles.visit(source);
        }
        return cycles;
    }

    /** The sets of elements that all lead to one another, each of two elements at least, or of one that leads to itself. */
    public List<List<E>> cycles() {
        return cycles;
    }

    /** Whether the two lead to one another; an element to itself always. */
    public boolean together(E one, E other) {
        return one.equals(other) || visits.containsKey(one) && visits.containsKey(other)
                && visits.get(one).component == visits.get(other).component;
    }

    private void visit(E source) {
        if (visits.containsKey(source)) {
            return;
        }
        enter(source);
        while (!path.isEmpty()) {
            Visit<E> at = path.element();
            if (at.ways.hasNext()) {
                follow(at, at.ways.next());
            } else {
                leave(path.pop());
            }
        }
    }

    private void enter(E element) {
        Visit<E> visit = new Visit<>(element, visits.size(), next.apply(element).iterator());
        visits.put(element, visit);
        path.push(visit);
        open.push(visit);
    }

    private void follow(Visit<E> from, E to) {
        if (!visits.containsKey(to)) {
            enter(to);
            return;
        }
        Visit<E> known = visits.get(to);
        if (known.component < 0) {
            from.lowest = Math.min(from.lowest, known.number);
            from.loops |= known == from;
        }
    }

    private void leave(Visit<E> visit) {
        if (!path.isEmpty()) {
            Visit<E> before = path.element();
            before.lowest = Math.min(before.lowest, visit.lowest);
        }
        if (visit.lowest == visit.number) {
            close(visit);
        }
    }

    private void close(Visit<E> root) {
        List<E> component = new ArrayList<>();
        Visit<E> last;
        do {
            last = open.pop();
            last.component = root.number;
            component.add(last.element);
        } while (last != root);
        if (component.size() > 1 || root.loops) {
            cycles.add(component);
        }
    }

    private static final class Visit<E> {
        private final E element;
        private final int number;
        private final Iterator<? extends E> ways;
        private int lowest;
        private int component = -1;
        private boolean loops;

        Visit(E element, int number, Iterator<? extends E> ways) {
            this.element = element;
            this.number = number;
            this.lowest = number;
            this.ways = ways;
        }
    }
}
