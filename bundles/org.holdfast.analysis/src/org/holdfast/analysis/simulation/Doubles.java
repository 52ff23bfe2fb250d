package org.holdfast.analysis.simulation;

import java.math.BigDecimal;
import java.math.MathContext;

import org.holdfast.model.value.Rational;

/** Exact numbers as the nearest ones that a simulation reckons with. */
final class Doubles {
    private Doubles() {}

    static double of(Rational number) {
        return new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), MathContext.DECIMAL128)
                .doubleValue();
    }
}
