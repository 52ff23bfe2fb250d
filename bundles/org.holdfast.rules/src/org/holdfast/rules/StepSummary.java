package org.holdfast.rules;

import java.util.Optional;

import org.holdfast.model.MethodStep;
import org.holdfast.model.StepState;
import org.holdfast.model.StepStatus;

/**
 * Where the plan stands with one step of the method.
 *
 * @param step
 *            the step
 * @param status
 *            open, begun or signed off
 * @param state
 *            what the plan says of it
 * @param errors
 *            how many findings are errors
 * @param warnings
 *            how many are warnings
 * @param hints
 *            how many are hints
 * @param accepted
 *            how many are accepted
 * @param later
 *            how many are not listed, since the step is not begun
 */
public record StepSummary(MethodStep step, StepStatus status, Optional<StepState> state, int errors, int warnings,
        int hints, int accepted, int later) {}
