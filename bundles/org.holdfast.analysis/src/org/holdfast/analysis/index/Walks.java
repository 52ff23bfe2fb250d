package org.holdfast.analysis.index;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Walks along one graph, each from an element to all that it leads to. They share their marks, so a walk costs as much as
 * it reaches, however large the graph is.
 *
 * @param <E>
 *            the elements
 */
public final class Walks<E> {
    private final Graph<E> graph;
    /** By the number of an element: the last walk that reached it, counted from 1. */
    private int[] reachedBy = {};
    private int walks;

    /**
     * @param graph
     *            where elements lead to
     */
    public Walks(Graph<E> graph) {
        this.graph = graph;
    }

    /**
     * A walk from an element.
     *
     * @param source
     *            where to begin
     * @param goOn
     *            asked before another element is followed: whether to go on, after what was reached until now
     */
    public Walk<E> from(E source, Predicate<Walk<E>> goOn) {
        return fromNumber(graph.numbering().of(source), goOn);
    }

    /** The same from the element with a number. */
    Walk<E> fromNumber(int source, Predicate<Walk<E>> goOn) {
        walks++;
        Walk<E> walk = new Walk<>(graph.numbering());
        reach(source, walk);
        while (!walk.isComplete() && goOn.test(walk)) {
            for (int to : graph.from(walk.follow())) {
                reach(to, walk);
            }
        }
        return walk;
    }

    private void reach(int number, Walk<E> walk) {
        if (number >= reachedBy.length) {
            reachedBy = Arrays.copyOf(reachedBy, Math.max(graph.numbering().size(), 2 * reachedBy.length));
        }
        if (reachedBy[number] != walks) {
            reachedBy[number] = walks;
            walk.reach(number);
        }
    }
}
