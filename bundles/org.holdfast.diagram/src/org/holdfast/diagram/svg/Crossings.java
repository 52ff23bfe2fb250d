package org.holdfast.diagram.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.holdfast.diagram.layout.Point;

/** Where an edge passes over others that are drawn already. Lines that run upright are kept by where they are, others so. */
final class Crossings {
    /** At bends and ends lines meet rather than cross. */
    private static final double CLEAR = 3;

    private final NavigableMap<Double, List<Span>> upright = new TreeMap<>();
    private final NavigableMap<Double, List<Span>> level = new TreeMap<>();

    /** A piece of a line, from smaller to larger. */
    private record Span(double from, double to) {}

    /**
     * A crossing.
     *
     * @param at
     *            where it is
     * @param level
     *            whether the edge that passes over runs level there
     */
    record Crossing(Point at, boolean level) {}

    /** The crossings of a way with those before it; from now on it is one of these. */
    List<Crossing> add(List<Point> way) {
        List<Crossing> found = new ArrayList<>();
        for (int i = 1; i < way.size(); i++) {
            Point one = way.get(i - 1);
            Point other = way.get(i);
            if (one.y() == other.y()) {
                double y = one.y();
                across(upright, one.x(), other.x(), y).forEach(x -> found.add(new Crossing(new Point(x, y), true)));
            } else if (one.x() == other.x()) {
                double x = one.x();
                across(level, one.y(), other.y(), x).forEach(y -> found.add(new Crossing(new Point(x, y), false)));
            }
        }
        for (int i = 1; i < way.size(); i++) {
            keep(way.get(i - 1), way.get(i));
        }
        return found;
    }

    private void keep(Point one, Point other) {
        if (one.y() == other.y()) {
            level.computeIfAbsent(one.y(), fresh -> new ArrayList<>()).add(span(one.x(), other.x()));
        } else if (one.x() == other.x()) {
            upright.computeIfAbsent(one.x(), fresh -> new ArrayList<>()).add(span(one.y(), other.y()));
        }
    }

    private static Span span(double one, double other) {
        return new Span(Math.min(one, other), Math.max(one, other));
    }

    private static List<Double> across(NavigableMap<Double, List<Span>> lines, double one, double other, double at) {
        Span span = span(one, other);
        if (span.to() - span.from() <= 2 * CLEAR) {
            return List.of();
        }
        List<Double> places = new ArrayList<>();
        for (Map.Entry<Double, List<Span>> line : lines.subMap(span.from() + CLEAR, span.to() - CLEAR).entrySet()) {
            if (line.getValue().stream().anyMatch(each -> each.from() + CLEAR < at && at < each.to() - CLEAR)) {
                places.add(line.getKey());
            }
        }
        return places;
    }
}
