package org.holdfast.cli.check;

import org.holdfast.rules.Severity;

/** From which severity on findings make the check fail. */
enum FailOn {
    /** Errors. */
    error,
    /** Errors and warnings. */
    warning,
    /** Nothing. */
    never;

    boolean includes(Severity severity) {
        return switch (this) {
            case error -> severity == Severity.ERROR;
            case warning -> severity.compareTo(Severity.WARNING) >= 0;
            case never -> false;
        };
    }
}
