package org.holdfast.diagram.layout;

/**
 * A side of a node, and the direction in which an edge leaves it.
 */
public enum Side {
    /** Above. */
    TOP(0, -1),
    /** To the right. */
    RIGHT(1, 0),
    /** Below. */
    BOTTOM(0, 1),
    /** To the left. */
    LEFT(-1, 0);

    /** To the right, by how much. */
    public final int dx;
    /** Downwards, by how much. */
    public final int dy;

    Side(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /** The side across. */
    public Side opposite() {
        return values()[(ordinal() + 2) % 4];
    }

    /** A point of the side, so far along it as a share of its length. */
    public Point on(Bounds bounds, double share) {
        return switch (this) {
            case TOP -> new Point(bounds.x() + bounds.width() * share, bounds.y());
            case RIGHT -> new Point(bounds.right(), bounds.y() + bounds.height() * share);
            case BOTTOM -> new Point(bounds.x() + bounds.width() * share, bounds.bottom());
            case LEFT -> new Point(bounds.x(), bounds.y() + bounds.height() * share);
        };
    }
}
