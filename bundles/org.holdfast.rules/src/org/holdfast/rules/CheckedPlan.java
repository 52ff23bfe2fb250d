package org.holdfast.rules;

import java.time.LocalDate;
import java.util.Optional;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.review.Exercises;
import org.holdfast.analysis.review.LastReview;
import org.holdfast.analysis.review.SinceReview;

/** What a rule sees. */
public final class CheckedPlan {
    private final PlanIndex index;
    private final LocalDate asOf;
    private final LastReview kept;
    private Optional<SinceReview> review = Optional.empty();

    /**
     * @param index
     *            the plan
     * @param asOf
     *            the date as of which it is checked: sign-offs, acceptances and reviews depend on it
     * @param kept
     *            what was kept of the plan at its last review
     */
    public CheckedPlan(PlanIndex index, LocalDate asOf, LastReview kept) {
        this.index = index;
        this.asOf = asOf;
        this.kept = kept;
    }

    /** The plan. */
    public PlanIndex index() {
        return index;
    }

    /** The date as of which it is checked. */
    public LocalDate asOf() {
        return asOf;
    }

    /** What has changed since the plan was reviewed. Compares the whole plan when it is first asked for. */
    public SinceReview review() {
        if (review.isEmpty()) {
            review = Optional.of(SinceReview.of(index, kept));
        }
        return review.get();
    }

    /** The exercises that have taken place. */
    public Exercises exercises() {
        return new Exercises(index, asOf, this::review);
    }
}
