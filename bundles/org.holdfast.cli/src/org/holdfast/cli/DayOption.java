package org.holdfast.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Option;

/** The day as of which a command looks at plans. */
public final class DayOption {
    @Option(names = "--as-of", paramLabel = "DATE", description = "The date as of which plans are checked; today, if not given.")
    private @Nullable LocalDate asOf;

    /** The day that was given, else today. */
    public LocalDate day(Surroundings surroundings) {
        LocalDate given = asOf;
        return given == null ? surroundings.today() : given;
    }

    /** A clock that stands still at the beginning of the day that was given, else the one of the surroundings. */
    public Clock clock(Surroundings surroundings) {
        LocalDate given = asOf;
        ZoneId zone = surroundings.clock().getZone();
        return given == null ? surroundings.clock() : Clock.fixed(given.atStartOfDay(zone).toInstant(), zone);
    }
}
