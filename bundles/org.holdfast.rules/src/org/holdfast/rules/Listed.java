package org.holdfast.rules;

import java.util.List;

/** Several things in one sentence. */
public final class Listed {
    private static final int TOLD = 5;

    private Listed() {}

    /** {@code a}, {@code a and b}, {@code a, b and c}; of many, the first and how many more. */
    public static String and(List<String> parts) {
        if (parts.size() > TOLD) {
            return String.join(", ", parts.subList(0, TOLD - 1)) + " and " + (parts.size() - TOLD + 1) + " more";
        }
        int last = parts.size() - 1;
        return last < 1 ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
