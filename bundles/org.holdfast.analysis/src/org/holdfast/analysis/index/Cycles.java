package org.holdfast.analysis.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Which elements lead to one another: strongly connected components, each known by a number. After R. Tarjan, Depth-first
 * search and linear graph algorithms, SIAM Journal on Computing 1 (1972); without recursion, so that a long chain does
 * no harm. Linear in elements and ways.
 *
 * @param <E>
 *            the elements
 */
public final class Cycles<E> {
    private final Graph<E> graph;
    /** By the number of an element; null where there was none. */
    private Visit[] visits = {};
    private int visited;
    private final Deque<Visit> path = new ArrayDeque<>();
    private final Deque<Visit> open = new ArrayDeque<>();
    private final List<List<E>> cycles = new ArrayList<>();

    private Cycles(Graph<E> graph) {
        this.graph = graph;
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
        return among(sources, Graph.of(next));
    }

    /** The same, of elements that lead to where a graph says. */
    static <E> Cycles<E> among(Collection<? extends E> sources, Graph<E> graph) {
        Cycles<E> cycles = new Cycles<>(graph);
        for (E source : sources) {
            cycles.visit(graph.numbering().of(source));
        }
        return cycles;
    }

    /** The sets of elements that all lead to one another, each of two elements at least, or of one that leads to itself. */
    public List<List<E>> cycles() {
        return cycles;
    }

    /** Whether the two lead to one another; an element to itself always. */
    public boolean together(E one, E other) {
        Visit visit = visitOf(one);
        Visit otherVisit = visitOf(other);
        return one.equals(other) || visit != null && otherVisit != null && visit.component == otherVisit.component;
    }

    private @Nullable Visit visitOf(E element) {
        OptionalInt number = graph.numbering().find(element);
        return number.isPresent() ? known(number.getAsInt()) : null;
    }

    private @Nullable Visit known(int element) {
        return element < visits.length ? visits[element] : null;
    }

    private void visit(int source) {
        if (known(source) != null) {
            return;
        }
        enter(source);
        while (!path.isEmpty()) {
            Visit at = path.element();
            if (at.followed < at.ways.length) {
                follow(at, at.ways[at.followed++]);
            } else {
                leave(path.pop());
            }
        }
    }

    private void enter(int element) {
        Visit visit = new Visit(element, visited++, graph.from(element));
        if (element >= visits.length) {
            visits = Arrays.copyOf(visits, Math.max(graph.numbering().size(), 2 * visits.length));
        }
        visits[element] = visit;
        path.push(visit);
        open.push(visit);
    }

    private void follow(Visit from, int to) {
        Visit known = known(to);
        if (known == null) {
            enter(to);
        } else if (known.component < 0) {
            from.lowest = Math.min(from.lowest, known.number);
            from.loops |= known == from;
        }
    }

    private void leave(Visit visit) {
        if (!path.isEmpty()) {
            Visit before = path.element();
            before.lowest = Math.min(before.lowest, visit.lowest);
        }
        if (visit.lowest == visit.number) {
            close(visit);
        }
    }

    private void close(Visit root) {
        List<E> component = new ArrayList<>();
        Visit last;
        do {
            last = open.pop();
            last.component = root.number;
            component.add(graph.numbering().element(last.element));
        } while (last != root);
        if (component.size() > 1 || root.loops) {
            cycles.add(component);
        }
    }

    private static final class Visit {
        private final int element;
        /** How many were entered before it. */
        private final int number;
        private final int[] ways;
        private int followed;
        private int lowest;
        private int component = -1;
        private boolean loops;

        Visit(int element, int number, int[] ways) {
            this.element = element;
            this.number = number;
            this.ways = ways;
            this.lowest = number;
        }
    }
}
