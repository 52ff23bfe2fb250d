package org.holdfast.rules.expression;

import java.util.List;
import java.util.Optional;

import org.holdfast.model.BinaryOperator;
import org.holdfast.model.value.Rational;

/** From a collection to one value. */
final class Folding {
    private Folding() {}

    static Value count(List<Value> items) {
        return firstMissing(items).orElseGet(() -> Value.Amount.number(items.size()));
    }

    static Value sum(List<Value> items, Dimension dimension) {
        Value sum = Value.Amount.computed(dimension, Rational.ZERO, "");
        for (Value item : items) {
            sum = Arithmetic.of(sum, BinaryOperator.ADD, item);
        }
        return sum;
    }

    /**
     * The least (-1) or the most (1) of the items.
     *
     * @param of
     *            the text of the collection
     */
    static Value extreme(List<Value> items, int sign, String of) {
        return firstMissing(items).orElseGet(() -> items.stream()
                .reduce((one, other) -> extreme(one, other, sign))
                .orElseGet(() -> new Value.Missing("there is nothing in " + of)));
    }

    private static Value extreme(Value one, Value other, int sign) {
        return Comparison.firstMissing(one, other)
                .orElseGet(() -> Comparison.compare(other, one) * sign > 0 ? other : one);
    }

    private static Optional<Value> firstMissing(List<Value> items) {
        return items.stream().filter(Value.Missing.class::isInstance).findFirst();
    }
}
