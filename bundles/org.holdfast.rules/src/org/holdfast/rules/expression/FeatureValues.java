package org.holdfast.rules.expression;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** What follows a dot: the value of a feature, or of a part of a value. */
final class FeatureValues {
    private final Steps steps;

    FeatureValues(Steps steps) {
        this.steps = steps;
    }

    /** The feature of an element, those of the elements of a collection, or a part of a value. */
    Value of(Value source, String word) {
        return switch (source) {
            case Value.Missing missing -> missing;
            case Value.Many many -> {
                List<Value> values = new ArrayList<>();
                many.values().stream().filter(item -> has(item, word))
                        .forEach(item -> add(values, of(item, word)));
                yield new Value.Many(values);
            }
            case Value.Element element -> of(element.element(), word);
            default -> Part.of(typeOf(source), word).map(part -> part.ask().apply(source)).orElse(Evaluation.STOPPED);
        };
    }

    private static Value of(EObject element, String word) {
        return Features.own(element.eClass(), word).map(feature -> feature.of(element))
                .orElseGet(() -> Feature.missing(element, word));
    }

    private static boolean has(Value item, String word) {
        return !(item instanceof Value.Element element) || Features.own(element.element().eClass(), word).isPresent();
    }

    private static Type typeOf(Value value) {
        return switch (value) {
            case Value.Amount amount -> amount.dimension();
            case Value.Stated stated -> Values.typeOf(stated.quantity());
            default -> Basic.UNKNOWN;
        };
    }

    /** Adds a value to others, or all of a collection, as long as there are steps to take. */
    void add(List<Value> values, Value value) {
        if (value instanceof Value.Many many) {
            steps.take(many.values().size());
            if (!steps.areSpent()) {
                values.addAll(many.values());
            }
        } else {
            steps.take(1);
            values.add(value);
        }
    }
}
