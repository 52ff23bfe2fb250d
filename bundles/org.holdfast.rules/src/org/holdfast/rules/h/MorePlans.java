package org.holdfast.rules.h;

import java.util.List;

import org.holdfast.analysis.index.Tally;
import org.holdfast.rules.Others;

/** How a message speaks of the recovery plans that it does not name. */
final class MorePlans {
    private MorePlans() {}

    /** {@code and 2 more recovery plans} than the first, with a space before; nothing if there are none. */
    static String than(List<?> plans) {
        return Others.and(new Tally(plans.size() - 1, true), "recovery plan");
    }
}
