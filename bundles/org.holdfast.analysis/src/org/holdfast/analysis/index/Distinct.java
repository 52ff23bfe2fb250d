package org.holdfast.analysis.index;

import java.util.LinkedHashSet;
import java.util.List;

/** Lists in which each element is once. */
final class Distinct {
    private static final int FEW = 8;

    private Distinct() {}

    /** Each of the elements once, where it is first; most often they are few, and each is there but once. */
    static <E> List<E> among(List<E> elements) {
        return elements.size() <= FEW && !isAnyTwice(elements) ? List.copyOf(elements)
                : List.copyOf(new LinkedHashSet<>(elements));
    }

    private static boolean isAnyTwice(List<?> elements) {
        for (int second = 1; second < elements.size(); second++) {
            for (int first = 0; first < second; first++) {
                if (elements.get(first) == elements.get(second)) {
                    return true;
                }
            }
        }
        return false;
    }
}
