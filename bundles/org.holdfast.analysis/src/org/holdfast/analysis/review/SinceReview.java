package org.holdfast.analysis.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.model.Plan;
import org.holdfast.model.value.Day;

/**
 * What has changed in a plan since its last review. Who writes a later date of review into the plan by hand has looked at
 * what changed: then nothing counts as changed.
 *
 * @param due
 *            the changes, and whether they make a review due; empty if nothing was kept
 * @param unreadable
 *            why what was kept cannot be read; empty if it can, or if nothing was kept
 * @param majorSince
 *            by key, for elements with a major change, the day from which on they are as they are now
 */
public record SinceReview(Optional<ReviewDue> due, Optional<String> unreadable, Map<String, LocalDate> majorSince) {

    /** Nothing is known of a review. */
    public static final SinceReview NOT_KNOWN = new SinceReview(Optional.empty(), Optional.empty(), Map.of());

    /** The changes of a plan. */
    public static SinceReview of(PlanIndex index, LastReview last) {
        return switch (last) {
            case LastReview.NotKept nothing -> NOT_KNOWN;
            case LastReview.Unreadable unreadable -> new SinceReview(Optional.empty(),
                    Optional.of(unreadable.says()), Map.of());
            case LastReview.Kept kept -> since(index, kept.baseline());
        };
    }

    private static SinceReview since(PlanIndex index, Baseline baseline) {
        if (reviewed(index).map(day -> day.date().isAfter(baseline.reviewed())).orElse(false)) {
            return new SinceReview(Optional.empty(), Optional.empty(), baseline.changed());
        }
        ReviewDue due = ReviewDue.since(baseline, PlanState.of(index),
                index.plan().map(Plan::getRevisionShare));
        Map<String, LocalDate> majorSince = new HashMap<>(baseline.changed());
        due.of(Weight.MAJOR).forEach(change -> majorSince.put(Baseline.key(change), baseline.reviewed().plusDays(1)));
        return new SinceReview(Optional.of(due), Optional.empty(), majorSince);
    }

    private static Optional<Day> reviewed(PlanIndex index) {
        return index.plan().map(Plan::getReviewedOn);
    }

    /** Those of the elements that were other than now on the day: they have had a major change since. */
    public List<EObject> changedAfter(LocalDate day, List<? extends EObject> elements) {
        return elements.stream().<EObject>map(each -> each)
                .filter(each -> Optional.ofNullable(majorSince.get(PlanState.key(each)))
                        .map(since -> day.isBefore(since)).orElse(false))
                .toList();
    }
}
