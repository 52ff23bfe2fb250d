package org.holdfast.diagram.svg;

import static org.holdfast.diagram.svg.Markup.number;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.diagram.layout.Point;

/** The line of an edge: corners are round, as eyes follow them better. */
final class EdgePath {
    private static final double RADIUS = 6;

    private EdgePath() {}

    /** The line through the points, as SVG tells it. */
    static String through(List<Point> points) {
        StringBuilder path = new StringBuilder("M").append(pair(points.getFirst()));
        for (int i = 1; i < points.size() - 1; i++) {
            Point before = points.get(i - 1);
            Point corner = points.get(i);
            Point after = points.get(i + 1);
            double radius = Math.min(RADIUS, Math.min(distance(before, corner), distance(corner, after)) / 2);
            path.append('L').append(pair(towards(corner, before, radius))).append('Q').append(pair(corner)).append(' ')
                    .append(pair(towards(corner, after, radius)));
        }
        return path.append('L').append(pair(points.getLast())).toString();
    }

    /** The points with the line cut short at both ends, but not to nothing. */
    static List<Point> shortened(List<Point> points, double begin, double end) {
        List<Point> shorter = new ArrayList<>(points);
        shorter.set(0, towards(points.getFirst(), points.get(1),
                Math.min(begin, distance(points.getFirst(), points.get(1)) / 2)));
        int last = points.size() - 1;
        shorter.set(last, towards(points.get(last), points.get(last - 1),
                Math.min(end, distance(points.get(last), points.get(last - 1)) / 2)));
        return shorter;
    }

    private static Point towards(Point from, Point to, double way) {
        double distance = distance(from, to);
        if (distance < 1e-6) {
            return from;
        }
        return new Point(from.x() + (to.x() - from.x()) * way / distance,
                from.y() + (to.y() - from.y()) * way / distance);
    }

    private static double distance(Point from, Point to) {
        double x = to.x() - from.x();
        double y = to.y() - from.y();
        return Math.sqrt(x * x + y * y);
    }

    private static String pair(Point point) {
        return number(point.x()) + " " + number(point.y());
    }
}
