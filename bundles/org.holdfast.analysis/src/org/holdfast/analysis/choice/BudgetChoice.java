package org.holdfast.analysis.choice;

import java.util.List;
import java.util.Optional;

import org.holdfast.model.Protection;
import org.holdfast.model.value.Rational;

/**
 * Which protections a budget is best spent on.
 *
 * @param budget
 *            what may be spent a year on protections and preventions; empty for any sum
 * @param isWithin
 *            whether the choice costs no more; if not, nothing that could be chosen does
 * @param isProven
 *            whether no choice is better by the estimate; else the search was too long to end
 * @param subjects
 *            what each system and group gets, by name
 * @param bought
 *            what is paid for, by name: what is chosen, and what guests have
 * @param leftOut
 *            the other protections that copy data itself, by name
 * @param before
 *            how the plan stands now
 * @param after
 *            how it would stand
 * @param outOfReach
 *            the objectives of systems and groups that are missed however large the budget is
 * @param cheapest
 *            the least that must be spent to miss no others
 * @param front
 *            the front of budget against remaining yearly loss, dearest first; empty if it was not asked for
 */
public record BudgetChoice(Optional<Rational> budget, boolean isWithin, boolean isProven, List<SubjectChoice> subjects,
        List<Protection> bought, List<LeftOut> leftOut, Standing before, Standing after, List<Miss> outOfReach,
        Rational cheapest, List<FrontPoint> front) {

    /** By how much the estimate of each system by itself says that the yearly loss changes; below 0 if it falls. */
    public Rational estimatedChange() {
        return subjects.stream().map(each -> each.chosen().yearly().minus(each.present().yearly()))
                .reduce(Rational.ZERO, Rational::plus);
    }

    /** By how much the full analysis says that it changes. */
    public Rational change() {
        return after.yearly().amount().minus(before.yearly().amount());
    }

    /** How many objectives of systems and groups are missed by the estimate. */
    public int estimatedMissed() {
        return subjects.stream().mapToInt(each -> each.chosen().missed().size()).sum();
    }

    /** Whether any cover is changed. */
    public boolean changesAnything() {
        return !subjects.stream().allMatch(SubjectChoice::isUnchanged);
    }
}
