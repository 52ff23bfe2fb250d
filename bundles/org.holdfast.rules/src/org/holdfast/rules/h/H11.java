package org.holdfast.rules.h;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.holdfast.analysis.review.Change;
import org.holdfast.analysis.review.ReviewDue;
import org.holdfast.analysis.review.Weight;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Plan;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Day;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Listed;
import org.holdfast.rules.Rule;

/**
 * A plan grows old while nobody looks. It says how often it is reviewed, and the last review is not longer ago; and a
 * review is due sooner when what the recovery stands on has changed, or much of the rest.
 */
@Code(value = "H11", says = "The plan is reviewed within its period, and no review is due by what changed since.", pace = Code.Pace.AFTER_A_PAUSE)
public final class H11 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        plan.index().plan().ifPresent(subject -> {
            List<String> wrong = wrong(subject, plan);
            if (!wrong.isEmpty()) {
                findings.report(subject, subject.getReviewedOn() == null ? null : Literals.PLAN__REVIEWED_ON,
                        Labels.of(subject) + " " + Listed.and(wrong));
            }
        });
    }

    private static List<String> wrong(Plan plan, CheckedPlan checked) {
        LocalDate asOf = checked.asOf();
        List<String> wrong = new ArrayList<>();
        Day reviewed = plan.getReviewedOn();
        if (plan.getReviewPeriod() == null) {
            wrong.add("does not say how often it is reviewed");
        }
        if (reviewed == null) {
            wrong.add("was never reviewed");
        } else if (reviewed.date().isAfter(asOf)) {
            wrong.add("was reviewed on " + reviewed + ", after the day of this check, " + asOf);
        } else if (plan.getReviewPeriod() != null && asOf.isAfter(plan.getReviewPeriod().after(reviewed.date()))) {
            wrong.add("was last reviewed on " + reviewed + ", more than " + plan.getReviewPeriod() + " ago");
        }
        checked.review().due().filter(ReviewDue::isDue).ifPresent(due -> wrong.add(changed(due)));
        checked.review().unreadable().ifPresent(says -> wrong.add("was reviewed, but " + says));
        return wrong;
    }

    private static String changed(ReviewDue due) {
        List<Change> major = due.of(Weight.MAJOR);
        if (major.isEmpty()) {
            return "has changed in " + due.of(Weight.MINOR).size() + " of " + due.elements()
                    + " elements since its review, more than " + due.allowed().orElseThrow();
        }
        Change first = major.getFirst();
        String more = switch (major.size()) {
            case 1 -> "";
            case 2 -> " and 1 more major change";
            default -> " and " + (major.size() - 1) + " more major changes";
        };
        return "is due for a review: " + first.element().sort() + " " + first.element().name() + " " + first.says()
                + more;
    }
}
