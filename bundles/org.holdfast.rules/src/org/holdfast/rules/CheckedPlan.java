package org.holdfast.rules;

import java.time.LocalDate;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.review.LastReview;
import org.holdfast.analysis.review.SinceReview;

/**
 * What a rule sees.
 *
 * @param index
 *            the plan
 * @param asOf
 *            the date as of which it is checked: sign-offs, acceptances and reviews depend on it
 * @param kept
 *            what was kept of the plan at its last review
 */
public record CheckedPlan(PlanIndex index, LocalDate asOf, LastReview kept) {

    /** What has changed since the plan was reviewed. Compares the whole plan when it is first asked for. */
    public SinceReview review() {
        return index.once(SinceReview.class, plan -> SinceReview.of(plan, kept));
    }
}
