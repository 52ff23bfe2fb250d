package org.holdfast.rules.h;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Plan;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Day;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Listed;
import org.holdfast.rules.Rule;

/** A plan grows old while nobody looks. It says how often it is reviewed, and the last review is not longer ago. */
@Code(value = "H11", says = "The plan is reviewed within its period.")
public final class H11 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        plan.index().plan().ifPresent(subject -> {
            List<String> wrong = wrong(subject, plan.asOf());
            if (!wrong.isEmpty()) {
                findings.report(subject, subject.getReviewedOn() == null ? null : Literals.PLAN__REVIEWED_ON,
                        Labels.of(subject) + " " + Listed.and(wrong));
            }
        });
    }

    private static List<String> wrong(Plan plan, LocalDate asOf) {
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
        return wrong;
    }
}
