package org.holdfast.diagram.layout;

/**
 * Where a thing lies in a diagram, from the diagram's upper left corner, however deep it is nested.
 *
 * @param x
 *            of its left side, in points
 * @param y
 *            of its top, in points
 * @param width
 *            in points
 * @param height
 *            in points
 */
public record Bounds(double x, double y, double width, double height) {

    /** Its right side. */
    public double right() {
        return x + width;
    }

    /** Its lower side. */
    public double bottom() {
        return y + height;
    }

    /** The middle between its sides. */
    public double middleX() {
        return x + width / 2;
    }

    /** The middle between top and bottom. */
    public double middleY() {
        return y + height / 2;
    }

    /** The same, elsewhere. */
    public Bounds moved(double right, double down) {
        return new Bounds(x + right, y + down, width, height);
    }

    /** The same with so much more on each side. */
    public Bounds grown(double margin) {
        return new Bounds(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    /** Whether both have points inside in common; sides that touch have none. */
    public boolean overlaps(Bounds other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether the other lies inside, borders included. */
    public boolean contains(Bounds other) {
        return x <= other.x && y <= other.y && other.right() <= right() && other.bottom() <= bottom();
    }
}
