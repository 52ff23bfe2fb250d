package org.holdfast.ui.text;

import java.util.Set;

/** The words that the language has for itself: the one place that knows where they come from. */
public final class PlanKeywords {

    private PlanKeywords() {}

    /** Every keyword. May take a while at the first call: not for the thread of the user interface. */
    public static Set<String> load() {
        return Set.of("plan", "currency");
    }
}
