package org.holdfast.rules;

import org.holdfast.model.StepState;
import org.holdfast.model.name.Labels;

/** How far a step has come, in words. */
public final class StepWords {
    private StepWords() {}

    /** For example {@code signed off 2026-05-04 by director}. */
    public static String status(StepSummary step) {
        return switch (step.status()) {
            case OPEN -> "not begun";
            case BEGUN -> "begun";
            case DONE -> "signed off" + step.state().map(StepWords::signature).orElse("");
        };
    }

    private static String signature(StepState state) {
        return (state.getDate() == null ? "" : " " + state.getDate())
                + (state.getBy() == null ? "" : " by " + Labels.of(state.getBy()));
    }
}
