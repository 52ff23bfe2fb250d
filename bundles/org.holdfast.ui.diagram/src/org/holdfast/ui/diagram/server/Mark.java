package org.holdfast.ui.diagram.server;

/**
 * What is wrong with an element of a diagram.
 *
 * @param grade
 *            of the gravest finding
 * @param count
 *            of findings
 * @param text
 *            what does not hold, a line each
 */
public record Mark(Grade grade, int count, String text) {

    /** How grave a finding is. */
    public enum Grade {
        /** The plan contradicts itself, or claims what does not hold. */
        ERROR,
        /** Work to do. */
        WARNING,
        /** Worth a look. */
        HINT
    }
}
