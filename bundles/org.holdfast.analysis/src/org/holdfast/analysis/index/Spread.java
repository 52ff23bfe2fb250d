package org.holdfast.analysis.index;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<E, Step<E>> steps;
    /** In the order in which they were reached: what comes after where the spread is now is still to be followed. */
    private final List<Step<E>> order;

    private Spread(int atLeast) {
        this.steps = HashMap.newHashMap(atLeast);
        this.order = new ArrayList<>(atLeast);
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
        Spread<E> spread = new Spread<>(sources.size());
        for (E source : sources) {
            spread.visit(source, next);
        }
        return spread;
    }

    /** The elements that were reached, the sources among them, in the order in which they were reached. */
    public Set<E> reached() {
        return new Reached<>(steps, order);
    }

    /** Whether the element was reached. */
    public boolean reaches(E element) {
        return steps.containsKey(element);
    }

    /**
     * The way to the element: from a source to the element itself; empty if it was not reached. However long it is, it
     * is no work to ask for it, and little to ask for one of its elements.
     */
    public List<E> way(E element) {
        @Nullable
        Step<E> step = steps.get(element);
        return step == null ? List.of() : new Way<>(step);
    }

    /** The source that reached the element first. */
    public Optional<E> source(E element) {
        return Optional.ofNullable(steps.get(element)).map(step -> step.source().element());
    }

    /** The sources that no source before them reaches, in their order. */
    public List<E> sources() {
        return order.stream().filter(Step::isSource).map(Step::element).toList();
    }

    private void visit(E source, Function<? super E, ? extends Collection<? extends E>> next) {
        if (reaches(source)) {
            return;
        }
        int followed = order.size();
        add(new Step<>(source));
        while (followed < order.size()) {
            Step<E> from = order.get(followed++);
            for (E to : next.apply(from.element())) {
                if (!reaches(to)) {
                    add(new Step<>(to, from));
                }
            }
        }
    }

    private void add(Step<E> step) {
        steps.put(step.element(), step);
        order.add(step);
    }

    /** What was reached, in order; not to be changed. */
    private static final class Reached<E> extends AbstractSet<E> {
        private final Map<E, Step<E>> steps;
        private final List<Step<E>> order;

        Reached(Map<E, Step<E>> steps, List<Step<E>> order) {
            this.steps = steps;
            this.order = order;
        }

        @Override
        public Iterator<E> iterator() {
            return order.stream().map(Step::element).iterator();
        }

        @Override
        public boolean contains(@Nullable Object element) {
            return steps.containsKey(element);
        }

        @Override
        public int size() {
            return order.size();
        }
    }
}
