package org.holdfast.diagram.layout.kept;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Frame;
import org.holdfast.diagram.layout.Layout;
import org.holdfast.diagram.layout.LayoutOptions;
import org.holdfast.diagram.layout.Point;
import org.holdfast.diagram.layout.Route;
import org.holdfast.diagram.layout.Stop;
import org.holdfast.diagram.layout.elk.LayeredLayout;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Node;

/**
 * Lays a diagram out so that all stays where it was: nodes that have a place keep it, edges keep their ways. What is new is
 * put where there is room; only what something has grown into is moved, as little as it takes. Where nothing has a place,
 * all is laid out in layers.
 */
public final class KeptLayout {
    private static final double GAP = 8;

    private KeptLayout() {}

    /**
     * The layout.
     *
     * @param options
     *            of the layered layout
     * @param kept
     *            what is to stay where; what is not in the diagram is ignored
     * @throws org.holdfast.diagram.layout.LayoutOptionException
     *             if an option is unknown, or its value
     */
    public static Layout of(Diagram diagram, LayoutOptions options, Positions kept) {
        return of(diagram, options, kept, Stop.NEVER);
    }

    /**
     * The same, unless it is ended early.
     *
     * @param stop
     *            ends it
     * @throws java.util.concurrent.CancellationException
     *             if it was ended
     */
    public static Layout of(Diagram diagram, LayoutOptions options, Positions kept, Stop stop) {
        if (diagram.nodes().stream().noneMatch(node -> kept.nodes().containsKey(node.id()))) {
            return LayeredLayout.of(diagram.nodes(), diagram.edges(), options, stop);
        }
        Map<String, Bounds> places = new LinkedHashMap<>(
                new KeptLevel(diagram, options, kept, stop).arrange(diagram.nodes(), new Point(0, 0)));
        diagram.nodes().forEach(node -> border(node, kept, places));
        Map<String, Route> edges = new KeptRoutes(diagram.nodes(), places, stop).of(diagram.edges(), kept);
        return fitted(places, edges);
    }

    /** Nodes on borders: where they were, else below, side by side. */
    private static void border(Node node, Positions kept, Map<String, Bounds> places) {
        Bounds at = places.get(node.id());
        double x = at.x() + GAP;
        for (Node port : node.borderNodes()) {
            Frame frame = Frame.ofBorderNode(port);
            Bounds below = new Bounds(x, at.bottom() - frame.height() / 2, frame.width(), frame.height());
            Bounds before = kept.nodes().getOrDefault(port.id(), below.moved(-at.x(), -at.y()));
            places.put(port.id(), onBorder(before.moved(at.x(), at.y()), at));
            x += frame.width() + GAP;
        }
        node.children().forEach(child -> border(child, kept, places));
    }

    /** A node has perhaps become larger or smaller: what was on its border goes with it. */
    private static Bounds onBorder(Bounds port, Bounds node) {
        if (node.grown(1).overlaps(port) && !node.grown(-1).contains(port)) {
            return port;
        }
        double x = Math.clamp(port.middleX(), node.x(), node.right());
        double y = Math.clamp(port.middleY(), node.y(), node.bottom());
        double left = x - node.x();
        double top = y - node.y();
        double right = node.right() - x;
        double bottom = node.bottom() - y;
        double least = Math.min(Math.min(left, right), Math.min(top, bottom));
        if (least == left || least == right) {
            x = least == left ? node.x() : node.right();
        } else {
            y = least == top ? node.y() : node.bottom();
        }
        return new Bounds(x - port.width() / 2, y - port.height() / 2, port.width(), port.height());
    }

    /** The diagram begins where its first node does, and is as large as what is in it. */
    private static Layout fitted(Map<String, Bounds> places, Map<String, Route> edges) {
        double left = places.values().stream().mapToDouble(Bounds::x).min().orElse(0);
        double top = places.values().stream().mapToDouble(Bounds::y).min().orElse(0);
        List<Point> bends = edges.values().stream().flatMap(route -> route.points().stream()).toList();
        double x = Math.min(0, Math.min(left, bends.stream().mapToDouble(Point::x).min().orElse(0)));
        double y = Math.min(0, Math.min(top, bends.stream().mapToDouble(Point::y).min().orElse(0)));
        if (x < 0 || y < 0) {
            places.replaceAll((id, bounds) -> bounds.moved(-x, -y));
            edges.replaceAll((id, route) -> route.moved(-x, -y));
        }
        return sized(places, edges);
    }

    private static Layout sized(Map<String, Bounds> places, Map<String, Route> edges) {
        double width = places.values().stream().mapToDouble(Bounds::right).max().orElse(0);
        double height = places.values().stream().mapToDouble(Bounds::bottom).max().orElse(0);
        for (Route route : edges.values()) {
            for (Point point : route.points()) {
                width = Math.max(width, point.x());
                height = Math.max(height, point.y());
            }
            width = Math.max(width, route.center().map(Bounds::right).orElse(0.0));
            height = Math.max(height, route.center().map(Bounds::bottom).orElse(0.0));
        }
        return new Layout(width, height, places, edges);
    }
}
