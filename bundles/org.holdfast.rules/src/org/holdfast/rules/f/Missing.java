package org.holdfast.rules.f;

import java.util.List;

/** What none of the disasters is or does, in one sentence. */
final class Missing {
    private Missing() {}

    /** {@code a}, {@code a or b}, {@code a, b or c}. */
    static String or(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1 ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " or " + parts.get(last);
    }
}
