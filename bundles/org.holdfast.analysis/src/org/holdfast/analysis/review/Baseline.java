package org.holdfast.analysis.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The plan as it was when it was last reviewed.
 *
 * @param reviewed
 *            the day of the review
 * @param state
 *            what the plan said
 * @param changed
 *            for elements with a major change, by key, the day of the review that first saw the last one
 */
public record Baseline(LocalDate reviewed, PlanState state, SortedMap<String, LocalDate> changed) {

    /**
     * The baseline after a review.
     *
     * @param former
     *            that of the review before; empty for the first
     * @param now
     *            what the plan says
     * @param day
     *            the day of the review
     */
    public static Baseline after(Optional<Baseline> former, PlanState now, LocalDate day) {
        SortedMap<String, LocalDate> changed = new TreeMap<>();
        former.ifPresent(baseline -> {
            baseline.changed().forEach((key, since) -> {
                if (now.elements().containsKey(key)) {
                    changed.put(key, since);
                }
            });
            baseline.majorSince(now).forEach(change -> changed.put(key(change), day));
            changed.keySet().retainAll(now.elements().keySet());
        });
        return new Baseline(day, now, changed);
    }

    /** The major changes since the review. */
    public List<Change> majorSince(PlanState now) {
        return Changes.between(state, now).stream().filter(change -> change.weight() == Weight.MAJOR).toList();
    }

    static String key(Change change) {
        return PlanState.key(change.element());
    }
}
