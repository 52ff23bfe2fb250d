package org.holdfast.dsl.linking;

import java.util.List;
import java.util.stream.Collectors;

/** What is said of a level of disaster that the plan does not have. */
final class LevelMessage {
    private LevelMessage() {}

    /**
     * @param number
     *            the number as written
     * @param known
     *            the numbers of the plan's levels, in order
     */
    static String of(String number, List<Integer> known) {
        return "no level " + number + "; the plan has " + inWords(known);
    }

    private static String inWords(List<Integer> known) {
        if (known.isEmpty()) {
            return "no levels";
        }
        int first = known.get(0);
        int last = known.get(known.size() - 1);
        if (known.size() == 1) {
            return "only level " + first;
        }
        if (known.size() > 2 && last - first == known.size() - 1) {
            return "levels " + first + " to " + last;
        }
        return "levels " + known.subList(0, known.size() - 1).stream().map(String::valueOf)
                .collect(Collectors.joining(", ")) + " and " + last;
    }
}
