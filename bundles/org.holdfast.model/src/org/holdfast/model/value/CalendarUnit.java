package org.holdfast.model.value;

import java.util.Optional;
import java.util.stream.Stream;

/** The units of the calendar in which periods and frequencies are counted; a year is 365 days or 12 months. */
public enum CalendarUnit {
    /** A day. */
    DAY("day", 365),
    /** A month. */
    MONTH("month", 12),
    /** A year. */
    YEAR("year", 1);

    private final String word;
    private final int perYear;

    CalendarUnit(String word, int perYear) {
        this.word = word;
        this.perYear = perYear;
    }

    /** The word for one of it. */
    public String word() {
        return word;
    }

    /** How many of it a year has. */
    public int perYear() {
        return perYear;
    }

    /** The unit whose singular or plural the word is. */
    static Optional<CalendarUnit> of(String word) {
        return Stream.of(values()).filter(unit -> word.equals(unit.word) || word.equals(unit.word + "s")).findFirst();
    }

    /** The number and the unit, in the plural where the number asks for it. */
    String counted(long number) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
