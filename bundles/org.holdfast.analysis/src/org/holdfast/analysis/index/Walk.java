package org.holdfast.analysis.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What was reached from an element, nearest first, the element itself at position 0.
 *
 * @param <E>
 *            the elements
 */
public final class Walk<E> {
    private static final int FEW = 16;

    private final Numbering<E> numbering;
    private int[] reached = new int[FEW];
    /** By position: that of the element from which it was reached. */
    private int[] before = new int[FEW];
    private int size;
    private int followed;

    Walk(Numbering<E> numbering) {
        this.numbering = numbering;
    }

    /** How many elements were reached. */
    public int size() {
        return size;
    }

    /** Of how many elements it was looked at where they lead to: these are the first that were reached. */
    public int followed() {
        return followed;
    }

    /** Whether all was followed that was reached: no more can be. */
    public boolean isComplete() {
        return followed == size;
    }

    /** The element at a position. */
    public E element(int position) {
        return numbering.element(number(position));
    }

    /** The number of the element at a position. */
    int number(int position) {
        return reached[position];
    }

    /** A shortest way to the element at the position, which it ends with. */
    public List<E> way(int position) {
        List<E> backwards = new ArrayList<>();
        for (int at = position; at > 0; at = before[at]) {
            backwards.add(element(at));
        }
        backwards.add(element(0));
        Collections.reverse(backwards);
        return backwards;
    }

    /** The number of the next element that is to be followed. */
    int follow() {
        return reached[followed++];
    }

    /** Reaches an element, from the one that was followed last. */
    void reach(int number) {
        if (size == reached.length) {
            reached = Arrays.copyOf(reached, 2 * size);
            before = Arrays.copyOf(before, 2 * size);
        }
        reached[size] = number;
        before[size++] = followed - 1;
    }
}
