package org.holdfast.analysis.cost;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.holdfast.model.value.Rational;

/**
 * A sum that says what it lacks: where something could not be computed, the sum of the rest is a lower bound and never
 * passes for the whole.
 *
 * @param amount
 *            the sum of what was computed, exact
 * @param without
 *            what is not in it, each once
 */
public record Total(Rational amount, List<Gap> without) {
    /** Nothing, complete. */
    public static final Total NOTHING = of(Rational.ZERO);

    /** A complete sum. */
    public static Total of(Rational amount) {
        return new Total(amount, List.of());
    }

    /** Nothing, for want of one thing. */
    public static Total lacking(Gap gap) {
        return new Total(Rational.ZERO, List.of(gap));
    }

    /** The sum of all. */
    public static Total sum(Collection<Total> parts) {
        Rational amount = Rational.ZERO;
        Set<Gap> without = new LinkedHashSet<>();
        for (Total part : parts) {
            amount = amount.plus(part.amount);
            without.addAll(part.without);
        }
        return new Total(amount, List.copyOf(without));
    }

    /** Whether nothing is missing. */
    public boolean isComplete() {
        return without.isEmpty();
    }

    /** So many times this; what is missing stays missing. */
    public Total times(Rational factor) {
        return new Total(amount.times(factor), without);
    }
}
