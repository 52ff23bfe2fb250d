package org.holdfast.diagram.svg;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Point;
import org.holdfast.diagram.view.NodeStyle.Shape;

/**
 * Where an edge meets the outline of a node. Layouts lead edges to the rectangle around a node; what is round or slanted
 * begins further inside.
 */
final class Meeting {

    private Meeting() {}

    /** The point of the outline straight ahead of the end of an edge, which comes from another point. */
    static Point of(Shape shape, Bounds at, Point end, Point from) {
        if (end.x() == from.x()) {
            double inset = inset(shape, at.height(), Math.abs(end.x() - at.middleX()), at.width());
            return end.moved(0, from.y() <= end.y() ? inset : -inset);
        }
        if (end.y() == from.y()) {
            double inset = isSlanted(shape) ? slant(at, end, from)
                    : inset(shape, at.width(), Math.abs(end.y() - at.middleY()), at.height());
            return end.moved(from.x() <= end.x() ? inset : -inset, 0);
        }
        return end;
    }

    private static boolean isSlanted(Shape shape) {
        return shape instanceof Shape.Parallelogram;
    }

    /** A parallelogram leans to the right by half its height. */
    private static double slant(Bounds at, Point end, Point from) {
        double down = Math.clamp((end.y() - at.y()) / at.height(), 0.0, 1.0);
        return at.height() / 2 * (from.x() <= end.x() ? 1 - down : down);
    }

    /**
     * How far behind the rectangle the outline is.
     *
     * @param depth
     *            of the rectangle in the direction of the edge
     * @param off
     *            how far the edge is off the middle
     * @param across
     *            the rectangle's length across the edge
     */
    private static double inset(Shape shape, double depth, double off, double across) {
        double share = Math.min(1, off / (across / 2));
        return switch (shape) {
            case Shape.Ellipse ignored -> depth / 2 * (1 - Math.sqrt(1 - share * share));
            case Shape.Dot ignored -> depth / 2 - Math.sqrt(Math.max(0, Math.min(depth, across) / 2
                    * (Math.min(depth, across) / 2) - off * off));
            case Shape.Lozenge ignored -> depth / 2 * share;
            case Shape.Rounded rounded -> corner(Math.min(rounded.radius(), Math.min(depth, across) / 2),
                    across / 2 - off);
            default -> 0;
        };
    }

    private static double corner(double radius, double fromCorner) {
        double off = radius - fromCorner;
        return off <= 0 ? 0 : radius - Math.sqrt(Math.max(0, radius * radius - off * off));
    }
}
