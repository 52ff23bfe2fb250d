package org.holdfast.report.chart;

import java.util.List;

import org.holdfast.diagram.svg.Markup;

/** The outlines of shapes, as SVG tells them. */
final class Path {

    private Path() {}

    /** A point. */
    record Point(double x, double y) {}

    /** Straight lines from point to point. */
    static String through(List<Point> points) {
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            path.append(path.isEmpty() ? "M" : "L").append(pair(point.x(), point.y()));
        }
        return path.toString();
    }

    /** Slanting lines that fill a rectangle: a colour's stand-in on paper. */
    static String hatch(double x, double y, double width, double height, double step) {
        StringBuilder path = new StringBuilder();
        for (double foot = x - height + step / 2; foot < x + width; foot += step) {
            double from = Math.max(0, x - foot);
            double to = Math.min(height, x + width - foot);
            path.append('M').append(pair(foot + from, y + height - from)).append('L')
                    .append(pair(foot + to, y + height - to));
        }
        return path.isEmpty() ? "M" + pair(x, y) : path.toString();
    }

    static String diamond(double x, double y, double radius) {
        return "M" + pair(x, y - radius) + "L" + pair(x + radius, y) + "L" + pair(x, y + radius) + "L"
                + pair(x - radius, y) + "Z";
    }

    static String check(double x, double y, double radius) {
        return "M" + pair(x - radius, y) + "L" + pair(x - radius / 3, y + radius * 0.7) + "L"
                + pair(x + radius, y - radius * 0.8);
    }

    static String cross(double x, double y, double radius) {
        return "M" + pair(x - radius, y - radius) + "L" + pair(x + radius, y + radius) + "M"
                + pair(x - radius, y + radius) + "L" + pair(x + radius, y - radius);
    }

    /** A triangle that stands on its tip. */
    static String tipDown(double x, double y, double radius) {
        return "M" + pair(x - radius, y - radius * 0.8) + "L" + pair(x + radius, y - radius * 0.8) + "L"
                + pair(x, y + radius) + "Z";
    }

    /** A clock: a ring with two hands. */
    static String clock(double x, double y, double radius) {
        String half = "a" + pair(radius, radius) + " 0 1 0 ";
        return "M" + pair(x - radius, y) + half + pair(2 * radius, 0) + half + pair(-2 * radius, 0) + "M"
                + pair(x, y - radius * 0.65) + "L" + pair(x, y) + "L" + pair(x + radius * 0.5, y + radius * 0.3);
    }

    private static String pair(double x, double y) {
        return Markup.number(x) + " " + Markup.number(y);
    }
}
