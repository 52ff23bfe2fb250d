package org.holdfast.analysis.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private final Map<E, E> previous = new LinkedHashMap<>();
    private final Map<E, E> sources = new HashMap<>();

    private Spread() {}

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
        Spread<E> spread = new Spread<>();
        for (E source : sources) {
            spread.visit(source, next);
        }
        return spread;
    }

    /** The elements that were reached, the sources among them, in the order in which they were reached. */
    public Set<E> reached() {
        return Collections.unmodifiableSet(previous.keySet());
    }

    /** Whether the element was reached. */
    public boolean reaches(E element) {
        return previous.containsKey(element);
    }

    /** The way to the element: from a source to the element itself; empty if it was not reached. */
    public List<E> way(E element) {
        List<E> way = new ArrayList<>();
        for (E step = reaches(element) ? element : null; step != null; step = before(step)) {
            way.add(step);
        }
        Collections.reverse(way);
        return way;
    }

    /** The source that reached the element first. */
    public Optional<E> source(E element) {
        return Optional.ofNullable(sources.get(element));
    }

    /** The sources that no source before them reaches, in their order. */
    public List<E> sources() {
        return previous.keySet().stream().filter(element -> previous.get(element) == element).toList();
    }

    private void visit(E source, Function<? super E, ? extends Collection<? extends E>> next) {
        if (previous.putIfAbsent(source, source) != null) {
            return;
        }
        sources.put(source, source);
        Deque<E> open = new ArrayDeque<>(List.of(source));
        while (!open.isEmpty()) {
            E from = open.remove();
            for (E to : next.apply(from)) {
                if (previous.putIfAbsent(to, from) == null) {
                    sources.put(to, source);
                    open.add(to);
                }
            }
        }
    }

    private @Nullable E before(E element) {
        E from = previous.get(element);
        return from == element ? null : from;
    }
}
