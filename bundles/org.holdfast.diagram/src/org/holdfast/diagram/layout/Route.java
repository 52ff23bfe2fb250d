package org.holdfast.diagram.layout;

import java.util.List;
import java.util.Optional;

/**
 * The way of an edge, and where its words lie.
 *
 * @param points
 *            start, bends, end; at least two; start and end lie on the borders of the nodes that it joins
 * @param begin
 *            where the words at its source lie
 * @param center
 *            where the words in its middle lie
 * @param end
 *            where the words at its target lie
 */
public record Route(List<Point> points, Optional<Bounds> begin, Optional<Bounds> center, Optional<Bounds> end) {

    /** Copies the points. */
    public Route {
        points = List.copyOf(points);
    }

    /** A way without words. */
    public static Route of(List<Point> points) {
        return new Route(points, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, elsewhere. */
    public Route moved(double right, double down) {
        return new Route(points.stream().map(point -> point.moved(right, down)).toList(),
                begin.map(place -> place.moved(right, down)), center.map(place -> place.moved(right, down)),
                end.map(place -> place.moved(right, down)));
    }
}
