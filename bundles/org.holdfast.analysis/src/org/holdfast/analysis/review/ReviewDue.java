package org.holdfast.analysis.review;

import java.util.List;
import java.util.Optional;

import org.holdfast.model.value.Rational;
import org.holdfast.model.value.Share;

/**
 * Whether a review is due by what has changed since the last one.
 *
 * @param changes
 *            what has changed
 * @param elements
 *            how many elements the plan had then
 * @param allowed
 *            the share of changed elements up to which no review is due; empty if the plan does not say
 */
public record ReviewDue(List<Change> changes, int elements, Optional<Share> allowed) {

    /** Since a review. */
    public static ReviewDue since(Baseline baseline, PlanState now, Optional<Share> allowed) {
        return new ReviewDue(Changes.between(baseline.state(), now), baseline.state().elements().size(), allowed);
    }

    /** The changes of a weight. */
    public List<Change> of(Weight weight) {
        return changes.stream().filter(change -> change.weight() == weight).toList();
    }

    /** Whether there is a major change, or so many minor ones that together they weigh as much. */
    public boolean isDue() {
        return !of(Weight.MAJOR).isEmpty() || isDueByNumber();
    }

    /** Whether the minor changes together are past the share. */
    public boolean isDueByNumber() {
        return allowed.isPresent() && share().compareTo(allowed.get().fraction()) > 0;
    }

    /** The share of the elements with minor changes, of all that there were; more than 1 if many have come. */
    public Rational share() {
        return elements == 0 ? Rational.ZERO : Rational.of(of(Weight.MINOR).size()).dividedBy(Rational.of(elements));
    }
}
