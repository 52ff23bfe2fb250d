package org.holdfast.cli.fix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.cli.CallException;
import org.holdfast.model.value.Day;

import picocli.CommandLine.Option;

/** What the user wants mended, and how. */
public final class FixOptions {
    @Option(names = "--fix", paramLabel = "CODE", split = ",", description = "Mend the findings of these rules, each in the first way that its rule proposes, then check again.")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--because", paramLabel = "REASON", description = "With --fix: accept the findings instead, for this reason.")
    private @Nullable String reason;

    @Option(names = "--until", paramLabel = "DATE", description = "With --because: the last day of the acceptance; after a year, if not given.")
    private @Nullable LocalDate until;

    @Option(names = "--dry-run", description = "With --fix: write nothing, show what would change.")
    private boolean dryRun;

    /**
     * Whether anything is to be mended.
     *
     * @throws CallException
     *             if options are given that make no sense without it
     */
    public boolean isWanted() {
        if (codes.isEmpty() && (dryRun || reason != null || until != null)) {
            throw new CallException("--dry-run, --because and --until say how to mend; --fix CODE says what");
        }
        if (until != null && reason == null) {
            throw new CallException("--until says how long to accept findings; --because says why");
        }
        if (reason != null && reason.isBlank()) {
            throw new CallException("--because says nothing; expected the reason for which the findings are accepted");
        }
        return !codes.isEmpty();
    }

    /** Whether to show only what would change. */
    public boolean isDryRun() {
        return dryRun;
    }

    /** The codes of the rules, as written. */
    List<String> codes() {
        return codes;
    }

    /** Why the findings are accepted; empty if they are to be mended. */
    Optional<String> reason() {
        String given = reason;
        return given == null ? Optional.empty() : Optional.of(given);
    }

    /** The last day of an acceptance. */
    Day until(LocalDate asOf) {
        LocalDate last = until;
        return new Day(last == null ? asOf.plusYears(1) : last);
    }
}
