package org.holdfast.diagram.layout.kept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Point;
import org.holdfast.diagram.layout.Route;
import org.holdfast.diagram.layout.Stop;
import org.holdfast.diagram.layout.WordsOnWay;
import org.holdfast.diagram.layout.route.Obstacles;
import org.holdfast.diagram.layout.route.Router;
import org.holdfast.diagram.view.Edge;
import org.holdfast.diagram.view.Node;

/** Leaves edges on the ways that they had, where these still lead from border to border and through nothing. */
final class KeptRoutes {
    private static final double NEAR = 1;

    private final Map<String, Bounds> places;
    private final List<Bounds> obstacles;
    private final Router router;
    private final Stop stop;

    KeptRoutes(List<Node> nodes, Map<String, Bounds> places, Stop stop) {
        this.stop = stop;
        this.places = places;
        this.obstacles = Obstacles.of(nodes, places);
        this.router = new Router(obstacles);
    }

    Map<String, Route> of(List<Edge> edges, Positions kept) {
        Map<String, Route> good = new HashMap<>();
        for (Edge edge : edges) {
            stop.check();
            if (kept.edges().containsKey(edge.id()) && isGood(kept.edges().get(edge.id()).points(), edge)) {
                good.put(edge.id(), kept.edges().get(edge.id()));
                router.take(kept.edges().get(edge.id()).points());
            }
        }
        Map<String, Route> all = new LinkedHashMap<>();
        for (Edge edge : edges) {
            stop.check();
            all.put(edge.id(), good.containsKey(edge.id()) ? WordsOnWay.kept(edge, good.get(edge.id()))
                    : WordsOnWay.placed(edge, router.way(places.get(edge.source()), places.get(edge.target()))));
        }
        return all;
    }

    private boolean isGood(List<Point> way, Edge edge) {
        Bounds source = places.get(edge.source());
        Bounds target = places.get(edge.target());
        if (way.size() < 2 || !isOnBorder(way.getFirst(), source) || !isOnBorder(way.getLast(), target)) {
            return false;
        }
        List<Bounds> others = new ArrayList<>();
        for (int i = 1; i < way.size(); i++) {
            Bounds segment = between(way.get(i - 1), way.get(i));
            obstacles.stream().filter(segment::overlaps).forEach(others::add);
        }
        return others.stream().allMatch(box -> box.equals(source) || box.equals(target));
    }

    private static Bounds between(Point one, Point other) {
        return new Bounds(Math.min(one.x(), other.x()), Math.min(one.y(), other.y()),
                Math.abs(one.x() - other.x()) + 0.01,
                Math.abs(one.y() - other.y()) + 0.01);
    }

    private static boolean isOnBorder(Point point, Bounds bounds) {
        boolean inside = bounds.grown(NEAR).contains(new Bounds(point.x(), point.y(), 0, 0));
        boolean deep = bounds.grown(-NEAR).contains(new Bounds(point.x(), point.y(), 0, 0));
        return inside && !deep;
    }
}
