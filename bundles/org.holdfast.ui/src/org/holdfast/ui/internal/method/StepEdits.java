package org.holdfast.ui.internal.method;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.dsl.edit.Draft;
import org.holdfast.dsl.edit.PlanEdits;
import org.holdfast.dsl.edit.TextEdit;
import org.holdfast.model.HoldfastFactory;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.MethodStep;
import org.holdfast.model.Plan;
import org.holdfast.model.Role;
import org.holdfast.model.StepState;
import org.holdfast.model.StepStatus;
import org.holdfast.model.value.Day;
import org.holdfast.ui.internal.plan.RefusedException;
import org.holdfast.ui.plan.PlanModel;
import org.holdfast.ui.plan.PlanServices;

/** What a plan says of its steps, changed in its text. */
final class StepEdits {

    private StepEdits() {}

    /** Says that a step has begun. */
    static List<TextEdit> begin(PlanModel model, MethodStep step) {
        return edits(model, step, StepStatus.BEGUN, null, null);
    }

    /**
     * Says that a step is done.
     *
     * @param role
     *            the name of the role that signs
     */
    static List<TextEdit> signOff(PlanModel model, MethodStep step, Day day, String role) {
        Role by = model.index().stream().flatMap(index -> index.all(Role.class).stream())
                .filter(each -> role.equals(each.getName())).findFirst()
                .orElseThrow(() -> new RefusedException("the plan has no role " + role + " any more"));
        return edits(model, step, StepStatus.DONE, day, by);
    }

    private static List<TextEdit> edits(PlanModel model, MethodStep step, StepStatus status, @Nullable Day day,
            @Nullable Role by) {
        Plan plan = model.documents().stream().map(document -> Optional.ofNullable(document.getPlan()))
                .flatMap(Optional::stream).findFirst()
                .orElseThrow(() -> new RefusedException("no file holds the plan; begin one with: plan name { … }"));
        Draft draft = new Draft();
        StepState state = plan.getSteps().stream().filter(each -> each.getStep() == step).findFirst()
                .orElseGet(() -> added(draft, plan, step));
        draft.set(state, Literals.STEP_STATE__STATUS, status).set(state, Literals.STEP_STATE__DATE, day).set(state,
                Literals.STEP_STATE__BY, by);
        return PlanServices.get(PlanEdits.class).of(draft);
    }

    private static StepState added(Draft draft, Plan plan, MethodStep step) {
        StepState state = HoldfastFactory.eINSTANCE.createStepState();
        int before = (int) plan.getSteps().stream().filter(each -> each.getStep().compareTo(step) < 0).count();
        draft.insert(plan, Literals.PLAN__STEPS, before, state).set(state, Literals.STEP_STATE__STEP, step);
        return state;
    }
}
