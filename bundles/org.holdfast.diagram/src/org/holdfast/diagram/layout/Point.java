package org.holdfast.diagram.layout;

/**
 * A point of a diagram, from its upper left corner.
 *
 * @param x
 *            to the right, in points
 * @param y
 *            downwards, in points
 */
public record Point(double x, double y) {

    /** The same, elsewhere. */
    public Point moved(double right, double down) {
        return new Point(x + right, y + down);
    }
}
