package org.holdfast.analysis.index;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What can be reached from sources, each element by a shortest way from the first source that reaches it: with the
 * sources in order of rank, each element has the highest rank of all that reach it. Linear in elements and ways.
 *
 * @param <E>
 *            the elements
 */
public final class Spread<E> {
    private final Graph<E> graph;
    /** In the order in which they were reached: what comes after where the spread is now is still to be followed. */
    private final List<Step<E>> order = new ArrayList<>();
    /** By the number of an element: its place in the order, counted from 1; 0 if it was not reached. */
    private int[] places;

    private Spread(Graph<E> graph) {
        this.graph = graph;
        this.places = new int[graph.numbering().size()];
    }

    /**
     * Spreads from the sources, all of one before the next.
     *
     * @param sources
     *            where to begin, highest rank first
     * @param next
     *            where an element leads to
     */
    public static <E> Spread<E> from(Collection<? extends E> sources,
            Function<? super E, ? extends Collection<? extends E>> next) {
        return from(sources, Graph.of(next));
    }

    /**
     * Spreads from the sources, all of one before the next.
     *
     * @param sources
     *            where to begin, highest rank first
     * @param graph
     *            where elements lead to
     */
    public static <E> Spread<E> from(Collection<? extends E> sources, Graph<E> graph) {
        Spread<E> spread = new Spread<>(graph);
        for (E source : sources) {
            spread.visit(graph.numbering().of(source));
        }
        return spread;
    }

    /** The elements that were reached, the sources among them, in the order in which they were reached. */
    public Set<E> reached() {
        return new Reached();
    }

    /** Whether the element was reached. */
    public boolean reaches(E element) {
        return step(element) != null;
    }

    /**
     * The way to the element: from a source to the element itself; empty if it was not reached. However long it is, it
     * is no work to ask for it, and little to ask for one of its elements.
     */
    public List<E> way(E element) {
        @Nullable
        Step<E> step = step(element);
        return step == null ? List.of() : new Way<>(step);
    }

    /** The source that reached the element first. */
    public Optional<E> source(E element) {
        @Nullable
        Step<E> step = step(element);
        return step == null ? Optional.empty() : Optional.of(step.source().element());
    }

    /** The sources that no source before them reaches, in their order. */
    public List<E> sources() {
        return order.stream().filter(Step::isSource).map(Step::element).toList();
    }

    private void visit(int source) {
        if (isReached(source)) {
            return;
        }
        int followed = order.size();
        add(new Step<>(graph.numbering().element(source), source));
        while (followed < order.size()) {
            Step<E> from = order.get(followed++);
            for (int to : graph.from(from.number())) {
                if (!isReached(to)) {
                    add(new Step<>(graph.numbering().element(to), to, from));
                }
            }
        }
    }

    private boolean isReached(int number) {
        return number < places.length && places[number] > 0;
    }

    private void add(Step<E> step) {
        if (step.number() >= places.length) {
            places = Arrays.copyOf(places, Math.max(graph.numbering().size(), 2 * places.length));
        }
        order.add(step);
        places[step.number()] = order.size();
    }

    private @Nullable Step<E> step(E element) {
        OptionalInt number = graph.numbering().find(element);
        return number.isPresent() && isReached(number.getAsInt()) ? order.get(places[number.getAsInt()] - 1) : null;
    }

    /** What was reached, in order; not to be changed. */
    private final class Reached extends AbstractSet<E> {
        @Override
        public Iterator<E> iterator() {
            return order.stream().map(Step::element).iterator();
        }

        @Override
        @SuppressWarnings("unchecked")
        public boolean contains(@Nullable Object element) {
            return element != null && reaches((E) element);
        }

        @Override
        public int size() {
            return order.size();
        }
    }
}
