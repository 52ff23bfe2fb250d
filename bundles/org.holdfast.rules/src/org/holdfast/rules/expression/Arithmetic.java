package org.holdfast.rules.expression;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.holdfast.model.BinaryOperator;
import org.holdfast.model.value.Day;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Period;
import org.holdfast.model.value.Rational;

/** Adds, subtracts, multiplies and divides, exactly. */
final class Arithmetic {
    private static final Rational DAY = Rational.of(Duration.Unit.DAY.seconds());
    /** A bound on what numbers may grow to, far beyond what a plan can mean. */
    private static final int MOST_BITS = 4096;
    private static final BigInteger MOST_DAYS = BigInteger.valueOf(1_000_000);

    private Arithmetic() {}

    static Value negated(Value value) {
        return value instanceof Value.Amount amount
                ? Value.Amount.computed(amount.dimension(), amount.number().negated(), amount.currency())
                : value;
    }

    static Value of(Value left, BinaryOperator operator, Value right) {
        return Comparison.firstMissing(left, right).orElseGet(() -> {
            if (left instanceof Value.Amount one && right instanceof Value.Amount other) {
                return amount(one, operator, other);
            }
            return ((Value.Stated) left).quantity() instanceof Day day ? withDay(day.date(), operator, right) : left;
        });
    }

    private static Value amount(Value.Amount one, BinaryOperator operator, Value.Amount other) {
        String currency = one.currency().isEmpty() ? other.currency() : one.currency();
        return switch (operator) {
            case ADD -> bounded(one.dimension(), one.number().plus(other.number()), currency);
            case SUBTRACT -> bounded(one.dimension(), one.number().minus(other.number()), currency);
            case MULTIPLY -> bounded(one.dimension().times(other.dimension()).orElseThrow(),
                    one.number().times(other.number()), currency);
            default -> other.number().signum() == 0 ? new Value.Missing("there is a division by zero")
                    : bounded(one.dimension().dividedBy(other.dimension()).orElseThrow(),
                            one.number().dividedBy(other.number()), currency);
        };
    }

    private static Value bounded(Dimension dimension, Rational number, String currency) {
        if (number.numerator().bitLength() + number.denominator().bitLength() > MOST_BITS) {
            return new Value.Missing("a number becomes too long");
        }
        boolean money = dimension == Dimension.MONEY || dimension == Dimension.COST_RATE;
        return Value.Amount.computed(dimension, number, money ? currency : "");
    }

    /** A duration moves a day to the one on which it ends, counted from the beginning of the day. */
    private static Value withDay(LocalDate day, BinaryOperator operator, Value right) {
        boolean later = operator == BinaryOperator.ADD;
        if (right instanceof Value.Amount duration) {
            return moved(day, (later ? duration.number() : duration.number().negated()).dividedBy(DAY).floor());
        }
        return switch (((Value.Stated) right).quantity()) {
            case Period period -> new Value.Stated(new Day(later ? period.after(day) : before(day, period)));
            case Day other -> Value.Amount.computed(Dimension.DURATION,
                    Rational.of(ChronoUnit.DAYS.between(other.date(), day)).times(DAY), "");
            default -> throw new IllegalStateException("not typed: " + right);
        };
    }

    private static Value moved(LocalDate day, BigInteger days) {
        return days.abs().compareTo(MOST_DAYS) > 0 ? new Value.Missing("a day is out of range")
                : new Value.Stated(new Day(day.plusDays(days.longValueExact())));
    }

    private static LocalDate before(LocalDate day, Period period) {
        return switch (period.unit()) {
            case DAY -> day.minusDays(period.amount());
            case MONTH -> day.minusMonths(period.amount());
            case YEAR -> day.minusYears(period.amount());
        };
    }
}
