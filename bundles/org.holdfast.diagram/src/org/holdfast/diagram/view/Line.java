package org.holdfast.diagram.view;

/**
 * A line of a border or an edge.
 *
 * @param colour
 *            its colour
 * @param width
 *            in points; 0 for none
 * @param dash
 *            how it is broken
 */
public record Line(Colour colour, int width, Dash dash) {

    /** How a line is broken. */
    public enum Dash {
        /** Not at all. */
        SOLID,
        /** Into dashes. */
        DASH,
        /** Into dots. */
        DOT,
        /** Into dashes and dots by turns. */
        DASH_DOT
    }
}
