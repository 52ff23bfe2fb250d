package org.holdfast.cli.review;

import java.util.Optional;

import org.holdfast.analysis.review.LastReview;
import org.holdfast.analysis.review.ReviewDue;
import org.holdfast.model.Plan;

/**
 * What there is to say of the last review.
 *
 * @param plan
 *            the plan
 * @param last
 *            what was kept of it
 * @param due
 *            what has changed since; empty if nothing was kept
 */
record ReviewResult(Plan plan, LastReview last, Optional<ReviewDue> due) {

    /** Why it is not known what has changed; empty if it is. */
    Optional<String> reason() {
        return switch (last) {
            case LastReview.Kept kept -> Optional.empty();
            case LastReview.Unreadable unreadable -> Optional.of(unreadable.says());
            case LastReview.NotKept nothing -> Optional
                    .of("nothing was kept at the last review; holdfast review --accept keeps what the plan says");
        };
    }
}
