package org.holdfast.analysis.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Elements by numbers, from 0 in the order in which they are met: what is known of each is then kept in an array, and to
 * go from one to the next looks nothing up.
 *
 * @param <E>
 *            the elements
 */
public final class Numbering<E> {
    private final Map<E, Integer> numbers;
    private final List<E> elements;

    /** Of elements that are still to be met. */
    Numbering() {
        this.numbers = new HashMap<>();
        this.elements = new ArrayList<>();
    }

    /** First of the given elements, which are different ones, in their order. */
    Numbering(List<E> first) {
        this.numbers = HashMap.newHashMap(first.size());
        this.elements = new ArrayList<>(first);
        first.forEach(element -> numbers.put(element, numbers.size()));
    }

    /** How many elements have a number. */
    public int size() {
        return elements.size();
    }

    /** The number of the element; one that was not met before gets the next. */
    public int of(E element) {
        Integer known = numbers.get(element);
        return known == null ? meet(element) : known;
    }

    /** The number of the element; empty if it was never met. */
    public OptionalInt find(E element) {
        Integer known = numbers.get(element);
        return known == null ? OptionalInt.empty() : OptionalInt.of(known);
    }

    /** The element with the number. */
    public E element(int number) {
        return elements.get(number);
    }

    private int meet(E element) {
        int number = elements.size();
        numbers.put(element, number);
        elements.add(element);
        return number;
    }
}
