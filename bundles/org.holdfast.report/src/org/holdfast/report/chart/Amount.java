package org.holdfast.report.chart;

import org.holdfast.model.value.Rational;

/** Exact numbers as places on paper, and places as round numbers. */
final class Amount {
    private static final int DECIMALS = 9;

    private Amount() {}

    /** The number nearly, for drawing only. */
    static double of(Rational exact) {
        return exact.rounded(DECIMALS).doubleValue();
    }

    /** A round number that was made for an axis. */
    static Rational exact(double round) {
        return Rational.of(Math.round(round));
    }
}
