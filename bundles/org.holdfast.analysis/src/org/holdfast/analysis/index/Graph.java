package org.holdfast.analysis.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Where elements lead to, by their numbers. That of each is asked for once, when it is first followed; whoever follows the
 * same ways again, from elsewhere or for another rule, walks along numbers.
 *
 * @param <E>
 *            the elements
 */
public final class Graph<E> {
    private final Numbering<E> numbering;
    private final IntFunction<int[]> next;
    private int[][] known = {};

    private Graph(Numbering<E> numbering, IntFunction<int[]> next) {
        this.numbering = numbering;
        this.next = next;
    }

    /**
     * A graph of elements that get their numbers when they are met.
     *
     * @param next
     *            where an element leads to
     */
    public static <E> Graph<E> of(Function<? super E, ? extends Collection<? extends E>> next) {
        return of(new Numbering<>(), next);
    }

    /** A graph of elements that have numbers, most of them; what is met beyond these gets the next ones. */
    static <E> Graph<E> of(Numbering<E> numbering, Function<? super E, ? extends Collection<? extends E>> next) {
        return new Graph<>(numbering, number -> numbers(next.apply(numbering.element(number)), numbering));
    }

    /** The same elements, which all lead elsewhere. */
    Graph<E> others(Function<? super E, ? extends Collection<? extends E>> elsewhere) {
        return of(numbering, elsewhere);
    }

    /**
     * The same elements, of which some lead elsewhere.
     *
     * @param some
     *            these; all others lead where they lead here
     * @param elsewhere
     *            where one of them leads to
     */
    Graph<E> except(Collection<? extends E> some, Function<? super E, ? extends Collection<? extends E>> elsewhere) {
        BitSet differing = new BitSet(numbering.size());
        some.forEach(element -> differing.set(numbering.of(element)));
        return new Graph<>(numbering, number -> differing.get(number)
                ? numbers(elsewhere.apply(numbering.element(number)), numbering)
                : from(number));
    }

    /** The numbers of its elements: all that were met up to now. */
    Numbering<E> numbering() {
        return numbering;
    }

    /** The numbers of the elements to which the one with this number leads, in their order; not to be changed. */
    int[] from(int number) {
        if (number >= known.length) {
            known = Arrays.copyOf(known, Math.max(numbering.size(), 2 * known.length));
        }
        int[] ways = known[number];
        if (ways == null) {
            ways = next.apply(number);
            known[number] = ways;
        }
        return ways;
    }

    private static <E> int[] numbers(Collection<? extends E> elements, Numbering<E> numbering) {
        int[] numbers = new int[elements.size()];
        int position = 0;
        for (E element : elements) {
            numbers[position++] = numbering.of(element);
        }
        return numbers;
    }
}
