package org.holdfast.analysis.choice.solver;

/**
 * What a choice must keep to.
 *
 * @param cost
 *            the most that it may cost a year
 * @param missed
 *            the most objectives that it may miss
 */
record Limits(long cost, long missed) {
    /** No limits. */
    static final Limits NONE = new Limits(Long.MAX_VALUE, Long.MAX_VALUE);
}
