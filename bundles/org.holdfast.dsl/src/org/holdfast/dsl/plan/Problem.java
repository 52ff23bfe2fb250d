package org.holdfast.dsl.plan;

import org.eclipse.emf.common.util.URI;

/**
 * Something in a plan file that the language does not allow.
 *
 * @param file
 *            the file
 * @param line
 *            the line, from 1
 * @param column
 *            the column, from 1, in UTF-16 code units as editors count them
 * @param offset
 *            the offset in the text, from 0, in UTF-16 code units; a byte order mark is no part of the text
 * @param length
 *            how many characters it is about
 * @param severity
 *            how grave it is
 * @param code
 *            which sort of problem, stable across versions
 * @param message
 *            what is wrong and what was expected
 */
public record Problem(URI file, int line, int column, int offset, int length, Severity severity, String code,
        String message) {

    /** How grave a problem is. */
    public enum Severity {
        /** The plan cannot be used before it is mended. */
        ERROR,
        /** The plan can be used. */
        WARNING
    }
}
