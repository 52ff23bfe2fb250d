package org.holdfast.rules.s;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.Holders;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Role;
import org.holdfast.model.StepState;
import org.holdfast.model.StepStatus;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Listed;
import org.holdfast.rules.Rule;
import org.holdfast.rules.fix.Candidates;
import org.holdfast.rules.fix.Fix;

/**
 * Somebody signed off, on a day that has come. A sign-off that names no date or no role claims nothing that could be
 * looked up, so that breaks the rule as well. A role with a number of people counts as held.
 */
@Code(value = "S02", says = "A sign-off has a date that is not in the future, and a role that somebody holds.", force = Code.Force.CONTRADICTION)
public final class S02 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (StepState state : plan.index().all(StepState.class)) {
            if (state.getStatus() == StepStatus.DONE) {
                check(state, plan, findings);
            }
        }
    }

    private static void check(StepState state, CheckedPlan plan, Findings findings) {
        List<String> wrong = new ArrayList<>();
        boolean future = state.getDate() != null && state.getDate().date().isAfter(plan.asOf());
        if (state.getDate() == null) {
            wrong.add("without a date");
        } else if (future) {
            wrong.add("on " + state.getDate() + ", after the day of this check, " + plan.asOf());
        }
        addRole(state.getBy(), wrong);
        if (!wrong.isEmpty()) {
            findings.report(state, future ? Literals.STEP_STATE__DATE : Literals.STEP_STATE__BY,
                    "step " + state.getStep() + " is signed off " + Listed.and(wrong), List.of(),
                    holders(state.getBy(), plan.index()));
        }
    }

    private static List<Fix> holders(@Nullable Role role, PlanIndex index) {
        return role != null && Resolved.is(role) && !Holders.hold(role) ? Candidates.of(index).hold(role) : List.of();
    }

    private static void addRole(@Nullable Role role, List<String> wrong) {
        if (role == null || !Resolved.is(role)) {
            wrong.add("without a role");
        } else if (!Holders.hold(role)) {
            wrong.add("by " + Labels.of(role) + ", a role that nobody holds");
        }
    }
}
