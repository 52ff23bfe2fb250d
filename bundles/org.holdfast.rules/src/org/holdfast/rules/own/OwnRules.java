package org.holdfast.rules.own;

import java.util.function.Consumer;

import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Finding;

/** Checks the plan by the rules that the plan itself states. */
public final class OwnRules {
    private OwnRules() {
    }

    /**
     * Reports each element that breaks one of the plan's rules.
     *
     * @param plan
     *            the plan
     * @param findings
     *            takes the findings, with the severity that the rule states
     */
    public static void check(CheckedPlan plan, Consumer<Finding> findings) {
        // see the following commits
    }
}
