package org.holdfast.ui.internal.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The day as of which plans are looked at: what is overdue, or no longer accepted, then. */
public final class LookedAt {

    private static final String KEY = "asOf";

    private LookedAt() {}

    /** The day; today, unless another is set. */
    public static LocalDate day() {
        return set().orElseGet(LocalDate::now);
    }

    /** The day that is set instead of today. */
    public static Optional<LocalDate> set() {
        String day = Settings.get(KEY);
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Sets another day than today, or today again. */
    public static void set(Optional<LocalDate> day) {
        Settings.put(KEY, day.map(LocalDate::toString).orElse(""));
    }
}
