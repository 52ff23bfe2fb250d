package org.holdfast.rules;

import org.holdfast.model.MethodStep;

/** What the steps of the method are called. */
public final class StepNames {
    private StepNames() {}

    /** The name of a step; that of the sign-offs for none. */
    public static String of(MethodStep step) {
        return switch (step) {
            case UNSPECIFIED -> "Sign-offs";
            case A -> "Core competency";
            case B -> "Business functions";
            case C -> "Systems";
            case D -> "Recovery objectives";
            case E -> "Consistency groups";
            case F -> "Disasters";
            case G -> "Cost of an outage";
            case H -> "Recovery plans";
        };
    }
}
