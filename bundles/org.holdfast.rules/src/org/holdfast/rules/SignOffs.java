package org.holdfast.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.model.MethodStep;
import org.holdfast.model.StepState;
import org.holdfast.model.StepStatus;

/** How far each step of the method has come. Step a counts as begun in every plan. */
public final class SignOffs {
    private final Map<MethodStep, StepState> states = new EnumMap<>(MethodStep.class);

    private SignOffs() {}

    /** The sign-offs of a plan; where a step is said twice, the first counts. */
    public static SignOffs of(PlanIndex index) {
        SignOffs signOffs = new SignOffs();
        index.all(StepState.class).forEach(state -> signOffs.states.putIfAbsent(state.getStep(), state));
        return signOffs;
    }

    /** How far the step has come. */
    public StepStatus status(MethodStep step) {
        StepStatus atLeast = step == MethodStep.A ? StepStatus.BEGUN : StepStatus.OPEN;
        return state(step).map(StepState::getStatus).filter(status -> status.compareTo(atLeast) > 0).orElse(atLeast);
    }

    /** What the plan says of the step. */
    public Optional<StepState> state(MethodStep step) {
        return Optional.ofNullable(states.get(step));
    }
}
