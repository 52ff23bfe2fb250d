package org.holdfast.model.value;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/**
 * A day of the calendar. Days are ordered by time.
 *
 * @param date
 *            the day
 */
public record Day(LocalDate date) implements Quantity, Comparable<Day> {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd")
            .withResolverStyle(ResolverStyle.STRICT);

    /**
     * Reads a day such as {@code 2026-09-01}.
     *
     * @throws ValueFormatException
     *             if the text is not a day of the calendar
     */
    public static Day parse(String text) {
        try {
            return new Day(LocalDate.parse(text.strip(), ISO));
        } catch (DateTimeParseException e) {
            throw new ValueFormatException("'" + text.strip()
                    + "' is not a day of the calendar; expected year-month-day, such as 2026-09-01");
        }
    }

    /** By time. */
    @Override
    public int compareTo(Day other) {
        return date.compareTo(other.date);
    }

    @Override
    public String toString() {
        return date.toString();
    }
}
