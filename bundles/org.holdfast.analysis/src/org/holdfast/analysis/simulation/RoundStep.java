package org.holdfast.analysis.simulation;

/** Round distances for the points of a curve: 1, 2 or 5, times a power of ten. */
final class RoundStep {
    private static final double[] FACTORS = { 1, 2, 5, 10 };

    private RoundStep() {}

    /** The smallest round distance, at least 0.01, so many of which reach beyond the most. */
    static double over(double most, int steps) {
        double power = 0.01;
        while (power * 10 * steps <= most) {
            power *= 10;
        }
        for (double factor : FACTORS) {
            if (factor * power * steps > most) {
                return factor * power;
            }
        }
        return most / steps;
    }
}
