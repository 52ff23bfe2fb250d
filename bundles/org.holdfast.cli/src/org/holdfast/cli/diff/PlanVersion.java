package org.holdfast.cli.diff;

import org.holdfast.dsl.plan.LoadedPlan;

/**
 * A version of a plan.
 *
 * @param label
 *            how the result speaks of it: a path, or a revision
 * @param plan
 *            the plan
 */
record PlanVersion(String label, LoadedPlan plan) {}
