package org.holdfast.model.value;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A length of calendar time, as written: a whole number and a unit. Two durations are equal if they are written alike;
 * they are ordered by length.
 *
 * @param amount
 *            zero or more
 * @param unit
 *            the unit
 */
public record Duration(long amount, Unit unit) implements Quantity, Comparable<Duration> {
    private static final String EXPECTED = "a duration: a whole number and s, min, h, d or w, such as 4 h";
    private static final long MOST_SECONDS = 1000L * 365 * 24 * 3600;

    /** A unit of time. */
    public enum Unit {
        /** A second. */
        SECOND("s", 1),
        /** A minute. */
        MINUTE("min", 60),
        /** An hour. */
        HOUR("h", 3600),
        /** A day of 24 hours. */
        DAY("d", 86_400),
        /** A week of 7 days. */
        WEEK("w", 604_800);

        private final String word;
        private final long seconds;

        Unit(String word, long seconds) {
            this.word = word;
            this.seconds = seconds;
        }

        /** The word by which plans speak of the unit. */
        public String word() {
            return word;
        }

        /** How many seconds one of it has. */
        public long seconds() {
            return seconds;
        }

        static Optional<Unit> of(String word) {
            return Stream.of(values()).filter(unit -> unit.word.equals(word)).findFirst();
        }
    }

    /**
     * @throws ValueFormatException
     *             if the duration is negative or longer than 1000 years
     */
    public Duration {
        if (amount < 0) {
            throw new ValueFormatException("'" + amount + "' is negative; expected " + EXPECTED);
        }
        if (amount > MOST_SECONDS / unit.seconds()) {
            throw new ValueFormatException("'" + amount + " " + unit.word() + "' is out of range: at most 1000 years");
        }
    }

    /**
     * Reads a duration such as {@code 4 h}.
     *
     * @throws ValueFormatException
     *             if the text is not a duration
     */
    public static Duration parse(String text) {
        Amount amount = Amount.parse(text, EXPECTED).alone(EXPECTED);
        Unit unit = Unit.of(amount.unit()).orElseThrow(() -> new ValueFormatException(
                "'" + amount.unit() + "' is not a unit of time; expected s, min, h, d or w"));
        return new Duration(amount.whole("a duration: whole numbers only (say 90 min, not 1.5 h)"), unit);
    }

    /** The largest unit in which the number of seconds is whole: 5400 seconds are {@code 90 min}. */
    public static Duration ofSeconds(long seconds) {
        return Stream.of(Unit.DAY, Unit.HOUR, Unit.MINUTE).filter(unit -> seconds != 0 && seconds % unit.seconds() == 0)
                .findFirst().map(unit -> new Duration(seconds / unit.seconds(), unit))
                .orElseGet(() -> new Duration(seconds, Unit.SECOND));
    }

    /** The length in seconds: 0 to 1000 years. */
    public long seconds() {
        return amount * unit.seconds();
    }

    /** By length. */
    @Override
    public int compareTo(Duration other) {
        return Long.compare(seconds(), other.seconds());
    }

    @Override
    public String toString() {
        return amount + " " + unit.word();
    }
}
