package org.holdfast.dsl.conversion;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.MethodStep;
import org.holdfast.model.value.ValueFormatException;

/** The letters of the steps. They are no keywords, so that {@code a} and {@code h} stay free for names and units. */
final class StepLetter {
    private StepLetter() {}

    static MethodStep parse(String text) {
        @Nullable
        MethodStep step = MethodStep.get(text);
        if (step == null || step == MethodStep.UNSPECIFIED) {
            throw new ValueFormatException("'" + text + "' is not a step of the method; expected a letter from a to h");
        }
        return step;
    }
}
