package org.holdfast.rules.s;

import java.util.Optional;

import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.MethodStep;
import org.holdfast.model.StepState;
import org.holdfast.model.StepStatus;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Rule;
import org.holdfast.rules.SignOffs;

/**
 * Each step builds on the one before it, so it is signed off on the same day or later. The step directly before is
 * looked at: what is amiss further back is a finding there.
 */
@Code(value = "S01", says = "A step is signed off only after the one before it.", force = Code.Force.CONTRADICTION)
public final class S01 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        SignOffs signOffs = SignOffs.of(plan.index());
        for (MethodStep step : MethodStep.values()) {
            if (step.compareTo(MethodStep.A) > 0 && signOffs.status(step) == StepStatus.DONE) {
                signOffs.state(step).ifPresent(state -> check(state, signOffs, findings));
            }
        }
    }

    private static void check(StepState state, SignOffs signOffs, Findings findings) {
        MethodStep before = MethodStep.get(state.getStep().getValue() - 1);
        Optional<StepState> stateBefore = signOffs.state(before);
        StepStatus status = signOffs.status(before);
        if (status != StepStatus.DONE) {
            findings.report(state, Literals.STEP_STATE__STATUS, "step " + state.getStep() + " is signed off, but step "
                    + before + " is " + (status == StepStatus.BEGUN ? "only begun" : "not begun"));
        } else if (stateBefore.isPresent() && isEarlier(state, stateBefore.get())) {
            findings.report(state, Literals.STEP_STATE__DATE, "step " + state.getStep() + " was signed off on "
                    + state.getDate() + ", before step " + before + " on " + stateBefore.get().getDate());
        }
    }

    private static boolean isEarlier(StepState state, StepState other) {
        return state.getDate() != null && other.getDate() != null && state.getDate().compareTo(other.getDate()) < 0;
    }
}
