package org.holdfast.ui.internal.problems;

/** The checks of plans in the background. */
public final class PlanChecks {

    /** The family of their jobs, to wait for. */
    public static final Object FAMILY = PlanChecks.class;

    private PlanChecks() {}
}
