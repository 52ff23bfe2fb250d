package org.holdfast.model.value;

import java.math.BigInteger;
import java.util.List;

/**
 * A time that was worked out, exact, and how it is told: in whole seconds, rounded up, in the largest units that fit, such
 * as {@code 4 h 30 min}. Weeks are not used: they hide how many days that is.
 *
 * @param seconds
 *            the time, 0 or more
 */
public record Elapsed(Rational seconds) implements Comparable<Elapsed> {
    private static final BigInteger DAY = BigInteger.valueOf(Duration.Unit.DAY.seconds());
    private static final List<Duration.Unit> WITHIN_A_DAY = List.of(Duration.Unit.HOUR, Duration.Unit.MINUTE,
            Duration.Unit.SECOND);

    /** The time that a plan states. */
    public static Elapsed of(Duration duration) {
        return new Elapsed(Rational.of(duration.seconds()));
    }

    /** The time in whole seconds, rounded up: nothing is promised earlier than it is. */
    public BigInteger wholeSeconds() {
        return seconds.isWhole() ? seconds.numerator() : seconds.floor().add(BigInteger.ONE);
    }

    @Override
    public int compareTo(Elapsed other) {
        return seconds.compareTo(other.seconds);
    }

    /** {@code 1 d 2 h 5 min 3 s}, without the units that are 0; {@code 0 s} for no time. */
    @Override
    public String toString() {
        BigInteger[] days = wholeSeconds().divideAndRemainder(DAY);
        StringBuilder text = new StringBuilder();
        if (days[0].signum() != 0) {
            text.append(days[0]).append(" ").append(Duration.Unit.DAY.word());
        }
        long rest = days[1].longValue();
        for (Duration.Unit unit : WITHIN_A_DAY) {
            if (rest >= unit.seconds()) {
                text.append(text.isEmpty() ? "" : " ").append(rest / unit.seconds()).append(" ").append(unit.word());
                rest %= unit.seconds();
            }
        }
        return text.isEmpty() ? "0 s" : text.toString();
    }
}
