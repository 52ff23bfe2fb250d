package org.holdfast.rules;

import java.time.LocalDate;

import org.holdfast.analysis.index.PlanIndex;

/**
 * What a rule sees.
 *
 * @param index
 *            the plan
 * @param asOf
 *            the date as of which it is checked
 */
public record CheckedPlan(PlanIndex index, LocalDate asOf) {}
