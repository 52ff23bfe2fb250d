package org.holdfast.ui.problems;

import java.nio.file.Path;

/**
 * One thing that is wrong at one place of a plan's text.
 *
 * @param file
 *            the file, absolute
 * @param line
 *            from 1
 * @param column
 *            from 1
 * @param offset
 *            characters from the start of the file
 * @param length
 *            in characters
 * @param code
 *            of the rule, as {@code A01}; empty where no rule stands behind it (a syntax error)
 * @param message
 *            one sentence for the user
 * @param isMendable
 *            whether something is offered that mends it
 */
public record PlanProblem(Path file, int line, int column, int offset, int length, Severity severity, String code,
        String message, boolean isMendable) {

    /** How much it matters. */
    public enum Severity {
        /** to know */
        INFO,
        /** to look at */
        WARNING,
        /** the plan does not hold */
        ERROR
    }
}
