package org.holdfast.cli.cost;

import org.holdfast.model.value.Rational;

/** How results speak of how often something is expected. */
final class Frequencies {
    private Frequencies() {}

    /** {@code once every 50 years} where it is less than once a year, else {@code 2 times a year}. */
    static String told(Rational perYear) {
        if (perYear.signum() == 0) {
            return "never";
        }
        if (perYear.compareTo(Rational.of(1)) < 0) {
            return "once every " + Rational.of(1).dividedBy(perYear).rounded(1).toPlainString() + " years";
        }
        return perYear.equals(Rational.of(1)) ? "once a year" : perYear.rounded(2).toPlainString() + " times a year";
    }
}
