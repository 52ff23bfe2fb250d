package org.holdfast.model.value;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A time that was worked out, exact, and how it is told: in whole seconds, rounded up, in the largest units that fit, such
 * as {@code 4 h 30 min}. Weeks are not used: they hide how many days that is.
 *
 * @param seconds
 *            the time, 0 or more
 */
public record Elapsed(Rational seconds) implements Comparable<Elapsed> {
    private static final List<Duration.Unit> UNITS = List.of(Duration.Unit.DAY, Duration.Unit.HOUR,
            Duration.Unit.MINUTE, Duration.Unit.SECOND);

    /** The time that a plan states. */
    public static Elapsed of(Duration duration) {
        return new Elapsed(Rational.of(duration.seconds()));
    }

    /** The time in whole seconds, rounded up: nothing is promised earlier than it is. */
    public BigInteger wholeSeconds() {
        return seconds.negated().floor().negate();
    }

    @Override
    public int compareTo(Elapsed other) {
        return seconds.compareTo(other.seconds);
    }

    /** {@code 1 d 2 h 5 min 3 s}, without the units that are 0; {@code 0 s} for no time. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        BigInteger rest = wholeSeconds();
        for (Duration.Unit unit : UNITS) {
            BigInteger[] fitting = rest.divideAndRemainder(BigInteger.valueOf(unit.seconds()));
            if (fitting[0].signum() != 0) {
                parts.add(fitting[0] + " " + unit.word());
            }
            rest = fitting[1];
        }
        return parts.isEmpty() ? "0 s" : String.join(" ", parts);
    }
}
