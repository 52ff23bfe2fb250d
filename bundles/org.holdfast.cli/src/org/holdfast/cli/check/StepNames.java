package org.holdfast.cli.check;

import org.holdfast.model.MethodStep;

/** What the steps of the method are called. */
final class StepNames {
    private StepNames() {}

    static String of(MethodStep step) {
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
