package org.holdfast.analysis.cost;

import java.util.Optional;

import org.holdfast.model.NamedElement;
import org.holdfast.model.value.Rational;

/**
 * What a protection or prevention is worth.
 *
 * @param measure
 *            the protection or prevention
 * @param cost
 *            what it costs a year; empty if the plan does not say
 * @param avoided
 *            the yearly loss that it avoids: that of the plan without it, less that of the plan as it is. Below 0 where the
 *            plan would do better without it
 */
public record MeasureBalance(NamedElement measure, Optional<Rational> cost, Total avoided) {

    /** What it saves a year beyond its cost, which counts as none where the plan does not say; below 0 for a loss. */
    public Rational net() {
        return avoided.amount().minus(cost.orElse(Rational.ZERO));
    }
}
