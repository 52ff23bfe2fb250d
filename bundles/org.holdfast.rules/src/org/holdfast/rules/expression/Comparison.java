package org.holdfast.rules.expression;

import java.util.Optional;

import org.holdfast.model.BinaryOperator;
import org.holdfast.model.value.Capacity;
import org.holdfast.model.value.Day;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.DurationRange;
import org.holdfast.model.value.Period;
import org.holdfast.model.value.Quantity;
import org.holdfast.model.value.Rational;

/** Compares values: by what they amount to, not by how they are written (60 min = 1 h). */
final class Comparison {
    private Comparison() {}

    static Value of(Value left, BinaryOperator operator, Value right) {
        return firstMissing(left, right).orElseGet(() -> switch (operator) {
            case EQUAL -> new Value.Truth(same(left, right));
            case NOT_EQUAL -> new Value.Truth(!same(left, right));
            case LESS -> new Value.Truth(compare(left, right) < 0);
            case LESS_OR_EQUAL -> new Value.Truth(compare(left, right) <= 0);
            case GREATER -> new Value.Truth(compare(left, right) > 0);
            default -> new Value.Truth(compare(left, right) >= 0);
        });
    }

    /** What is missing for two values to be compared or computed with. */
    static Optional<Value> firstMissing(Value left, Value right) {
        if (left instanceof Value.Missing) {
            return Optional.of(left);
        }
        if (right instanceof Value.Missing) {
            return Optional.of(right);
        }
        return left instanceof Value.Amount one && right instanceof Value.Amount other && currenciesDiffer(one, other)
                ? Optional.of(new Value.Missing(
                        "there is no rate of exchange of " + one.currency() + " and " + other.currency()))
                : Optional.empty();
    }

    /** The order of two values of one type that has an order. */
    static int compare(Value left, Value right) {
        if (left instanceof Value.Amount one && right instanceof Value.Amount other) {
            return one.number().compareTo(other.number());
        }
        if (left instanceof Value.Choice one && right instanceof Value.Choice other) {
            return Integer.compare(one.literal().getValue(), other.literal().getValue());
        }
        return compare(((Value.Stated) left).quantity(), ((Value.Stated) right).quantity());
    }

    private static int compare(Quantity left, Quantity right) {
        return left instanceof Day one && right instanceof Day other ? one.compareTo(other)
                : years((Period) left).compareTo(years((Period) right));
    }

    private static Rational years(Period period) {
        return Rational.of(period.amount()).dividedBy(Rational.of(period.unit().perYear()));
    }

    private static boolean same(Value left, Value right) {
        if (left instanceof Value.Amount) {
            return compare(left, right) == 0;
        }
        return left instanceof Value.Stated one && right instanceof Value.Stated other
                ? same(one.quantity(), other.quantity())
                : left.equals(right);
    }

    private static boolean same(Quantity left, Quantity right) {
        if (left instanceof Capacity one && right instanceof Capacity other) {
            return one.cpu() == other.cpu() && one.memory().compareTo(other.memory()) == 0;
        }
        if (left instanceof DurationRange one && right instanceof DurationRange other) {
            return same(one.least(), other.least()) && same(one.likely(), other.likely())
                    && same(one.most(), other.most());
        }
        return compare(left, right) == 0;
    }

    private static boolean same(Duration one, Duration other) {
        return one.compareTo(other) == 0;
    }

    private static boolean currenciesDiffer(Value.Amount one, Value.Amount other) {
        return !one.currency().isEmpty() && !other.currency().isEmpty() && !one.currency().equals(other.currency());
    }
}
