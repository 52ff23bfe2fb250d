package org.holdfast.model.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often something happens. Two frequencies are equal if they are written alike; they are ordered by rate. */
public sealed interface Frequency extends Quantity, Comparable<Frequency> {

    /**
     * {@code once every 40 years}.
     *
     * @param period
     *            the time between two of them, on the average
     */
    record OnceEvery(Period period) implements Frequency {
        @Override
        public BigDecimal numerator() {
            return BigDecimal.valueOf(period.unit().perYear());
        }

        @Override
        public BigDecimal denominator() {
            return BigDecimal.valueOf(period.amount());
        }

        @Override
        public String toString() {
            return "once every " + period;
        }
    }

    /**
     * {@code 0.2 per year}.
     *
     * @param times
     *            zero or more
     * @param unit
     *            in which time
     */
    record TimesPer(BigDecimal times, CalendarUnit unit) implements Frequency {
        @Override
        public BigDecimal numerator() {
            return times.multiply(BigDecimal.valueOf(unit.perYear()));
        }

        @Override
        public BigDecimal denominator() {
            return BigDecimal.ONE;
        }

        @Override
        public String toString() {
            return times.toPlainString() + " per " + unit.word();
        }
    }

    /** The numerator of the exact number of times a year. */
    BigDecimal numerator();

    /** The denominator of the exact number of times a year; above 0. */
    BigDecimal denominator();

    /** By the number of times a year. */
    @Override
    default int compareTo(Frequency other) {
        return numerator().multiply(other.denominator()).compareTo(other.numerator().multiply(denominator()));
    }

    /**
     * Reads {@code once every 40 years} or {@code 0.2 per year}.
     *
     * @throws ValueFormatException
     *             if the text is neither
     */
    static Frequency parse(String text) {
        Matcher once = Pattern.compile("\\s*once\\s*every\\s*(.*)", Pattern.DOTALL).matcher(text);
        if (once.matches()) {
            return new OnceEvery(Period.parse(once.group(1)));
        }
        String expected = "a frequency such as 'once every 40 years' or '0.2 per year'";
        Matcher times = Pattern.compile("\\s*(-?[0-9.]+)\\s*per\\s*([A-Za-z]+)\\s*").matcher(text);
        if (!times.matches()) {
            throw new ValueFormatException("'" + text.strip() + "' is not " + expected);
        }
        CalendarUnit unit = CalendarUnit.of(times.group(2)).orElseThrow(() -> new ValueFormatException(
                "'" + times.group(2) + "' is not a unit of the calendar; expected day, month or year"));
        return new TimesPer(Amount.number(times.group(1), expected), unit);
    }
}
