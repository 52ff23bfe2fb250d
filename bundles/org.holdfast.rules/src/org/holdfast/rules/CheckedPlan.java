package org.holdfast.rules;

import java.time.LocalDate;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.review.SinceReview;

/**
 * What a rule sees.
 *
 * @param index
 *            the plan
 * @param asOf
 *            the date as of which it is checked
 * @param review
 *            what has changed since the plan was reviewed
 */
public record CheckedPlan(PlanIndex index, LocalDate asOf, SinceReview review) {}
