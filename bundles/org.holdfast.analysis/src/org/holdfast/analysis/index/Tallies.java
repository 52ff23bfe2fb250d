package org.holdfast.analysis.index;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.IntPredicate;
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

    private final Graph<E> graph;
    private final Walks<E> walks;
    private int left = ALL_TOGETHER;

    /**
     * @param next
     *            where an element leads to
     */
    public Tallies(Function<? super E, ? extends Collection<? extends E>> next) {
        this(Graph.of(next));
    }

    /**
     * @param graph
     *            where elements lead to
     */
    public Tallies(Graph<E> graph) {
        this.graph = graph;
        this.walks = new Walks<>(graph);
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
        return fromNumber(graph.numbering().of(start), number -> counted.test(graph.numbering().element(number)));
    }

    /**
     * The same, of elements by their numbers.
     *
     * @param start
     *            where to begin; it is not counted itself
     * @param counted
     *            which elements are counted
     */
    public Tally fromNumber(int start, IntPredicate counted) {
        int most = Math.max(left, EACH_AT_LEAST);
        Walk<E> walk = walks.fromNumber(start, until -> until.size() <= most);
        left -= walk.size();
        int number = 0;
        for (int position = 1; position < walk.size(); position++) {
            number += counted.test(walk.number(position)) ? 1 : 0;
        }
        return new Tally(number, walk.isComplete());
    }
}
