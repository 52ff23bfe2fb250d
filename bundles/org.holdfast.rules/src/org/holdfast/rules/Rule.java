package org.holdfast.rules;

/**
 * One rule of the method. Implementations have a public constructor without parameters and no state, carry a
 * {@link Code}, and are found by {@link java.util.ServiceLoader}.
 */
@FunctionalInterface
public interface Rule {

    /**
     * Reports each element that breaks the rule, once.
     *
     * @param plan
     *            the plan and the date as of which it is checked
     * @param findings
     *            takes the findings
     */
    void check(CheckedPlan plan, Findings findings);
}
