package org.holdfast.model.value;

import java.time.LocalDate;

/**
 * A recurring period, as written: a whole number of days, months or years.
 *
 * @param amount
 *            1 to 1000 years
 * @param unit
 *            the unit
 */
public record Period(long amount, CalendarUnit unit) implements Quantity {
    private static final String EXPECTED = "a period: a whole number and days, months or years, such as 6 months";

    /**
     * @throws ValueFormatException
     *             if the period is empty or longer than 1000 years
     */
    public Period {
        if (amount < 1 || amount > 1000L * unit.perYear()) {
            throw new ValueFormatException("'" + amount + "' is out of range; expected " + EXPECTED);
        }
    }

    /**
     * Reads a period such as {@code 6 months}.
     *
     * @throws ValueFormatException
     *             if the text is not a period
     */
    public static Period parse(String text) {
        Amount amount = Amount.parse(text, EXPECTED).alone(EXPECTED);
        CalendarUnit unit = CalendarUnit.of(amount.unit()).orElseThrow(() -> new ValueFormatException(
                "'" + amount.unit() + "' is not a unit of the calendar; expected days, months or years"));
        return new Period(amount.whole(EXPECTED), unit);
    }

    /** The day on which a period that begins on the given day ends. */
    public LocalDate after(LocalDate day) {
        return switch (unit) {
            case DAY -> day.plusDays(amount);
            case MONTH -> day.plusMonths(amount);
            case YEAR -> day.plusYears(amount);
        };
    }

    @Override
    public String toString() {
        return unit.counted(amount);
    }
}
