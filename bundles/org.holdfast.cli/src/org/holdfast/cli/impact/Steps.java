package org.holdfast.cli.impact;

import java.util.HashMap;
import java.util.Map;

import org.holdfast.analysis.failure.Cause;
import org.holdfast.analysis.failure.Failure;
import org.holdfast.model.NamedElement;

/** How many steps after what was struck each element goes down. */
final class Steps {
    private Steps() {}

    /** The step of each element that is down: 0 for what is struck, 1 for what is short of people or counts on that. */
    static Map<NamedElement, Integer> of(Failure failure) {
        Map<NamedElement, Integer> steps = new HashMap<>();
        for (NamedElement element : failure.down()) {
            steps.put(element, failure.cause(element).map(cause -> switch (cause) {
                case Cause.Struck struck -> 0;
                case Cause.Without without -> steps.getOrDefault(without.needed(), 0) + 1;
                case Cause.ShortOf people -> 1;
            }).orElse(0));
        }
        return steps;
    }
}
