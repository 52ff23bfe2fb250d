package org.holdfast.ui.internal.view;

import org.holdfast.ui.plan.PlanState;

/** Words for views that show a plan whose text cannot be read now. */
public final class LastGood {

    private LastGood() {}

    /** That what is shown is what the text said last, and where it cannot be read; empty if it is what it says now. */
    public static String note(PlanState state) {
        return state.obstacle().map(problem -> "As the text said last: it cannot be read at "
                + problem.file().lastSegment() + ", line " + problem.line() + ".").orElse("");
    }
}
