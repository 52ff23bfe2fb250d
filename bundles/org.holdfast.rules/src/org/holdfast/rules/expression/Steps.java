package org.holdfast.rules.expression;

/** Counts the steps of an evaluation, so that no rule takes for ever. */
public final class Steps {
    /** As many as take about a second. */
    public static final int MOST = 5_000_000;

    private int left;

    private Steps(int left) {
        this.left = left;
    }

    /** As many steps as the check of a whole plan by one rule may take. */
    public static Steps ofOneRule() {
        return new Steps(MOST);
    }

    /** A number of steps. */
    public static Steps atMost(int steps) {
        return new Steps(steps);
    }

    /** Whether no step is left. */
    public boolean areSpent() {
        return left <= 0;
    }

    void take(int steps) {
        left = Math.max(0, left - steps);
    }
}
