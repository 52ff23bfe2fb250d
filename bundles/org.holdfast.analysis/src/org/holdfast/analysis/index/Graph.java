package org.holdfast.analysis.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Where elements lead to, by their numbers. That of each is asked for once, when it is first followed; whoever follows the
 * same ways again, from elsewhere or for another rule, walks along numbers.
 *
 * @param <E>
 *            the elements
 */
public final class Graph<E> {
    private static final int[] NONE = {};

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

    /**
     * The same elements, of which some lead to more.
     *
     * @param more
     *            where an element leads to beside, after where it leads here; to nothing, most of them
     */
    Graph<E> with(Function<? super E, ? extends Collection<? extends E>> more) {
        return new Graph<>(numbering,
                number -> joined(from(number), numbers(more.apply(numbering.element(number)), numbering)));
    }

    /** The same ways, followed from their ends; those to one element in the order of the numbers. */
    Graph<E> backwards() {
        int[] degrees = new int[numbering.size()];
        for (int number = 0; number < numbering.size(); number++) {
            for (int to : from(number)) {
                degrees = to < degrees.length ? degrees : Arrays.copyOf(degrees, numbering.size());
                degrees[to]++;
            }
        }
        int[][] ways = IntStream.of(degrees).mapToObj(int[]::new).toArray(int[][]::new);
        for (int number = ways.length - 1; number >= 0; number--) {
            for (int to : from(number)) {
                ways[to][--degrees[to]] = number;
            }
        }
        return new Graph<>(numbering, number -> number < ways.length ? ways[number] : NONE);
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
    public Numbering<E> numbering() {
        return numbering;
    }

    /** The numbers of the elements to which the one with this number leads, in their order; not to be changed. */
    public int[] from(int number) {
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

    private static int[] joined(int[] first, int[] more) {
        if (more.length == 0) {
            return first;
        }
        int[] joined = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, joined, first.length, more.length);
        return joined;
    }

    private static <E> int[] numbers(Collection<? extends E> elements, Numbering<E> numbering) {
        if (elements.isEmpty()) {
            return NONE;
        }
        int[] numbers = new int[elements.size()];
        int position = 0;
        for (E element : elements) {
            numbers[position++] = numbering.of(element);
        }
        return numbers;
    }
}
