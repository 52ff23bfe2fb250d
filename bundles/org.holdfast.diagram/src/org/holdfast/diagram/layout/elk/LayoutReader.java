package org.holdfast.diagram.layout.elk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Layout;
import org.holdfast.diagram.layout.Measured;
import org.holdfast.diagram.layout.Point;
import org.holdfast.diagram.layout.Route;
import org.holdfast.diagram.layout.WordsOnWay;
import org.holdfast.diagram.layout.route.Obstacles;
import org.holdfast.diagram.layout.route.Router;
import org.holdfast.diagram.view.Edge;

/** Reads where ELK has put everything; ELK counts from the container, we from the diagram. */
final class LayoutReader {
    private final LayeredGraph graph;
    private final Map<ElkNode, Point> origins = new HashMap<>();
    private final Map<String, Bounds> nodes = new LinkedHashMap<>();
    private final Map<String, Route> edges = new LinkedHashMap<>();

    LayoutReader(LayeredGraph graph) {
        this.graph = graph;
    }

    Layout read() {
        origins.put(graph.root, new Point(0, 0));
        graph.shapes.forEach(this::readShape);
        graph.settled.forEach(this::readInside);
        graph.edges.forEach((id, edge) -> edges.put(id, route(edge)));
        leadInside();
        return new Layout(graph.root.getWidth(), graph.root.getHeight(), nodes, edges);
    }

    private void readShape(String id, ElkConnectableShape shape) {
        if (nodes.containsKey(id)) {
            return;
        }
        Point origin = shape instanceof ElkPort port ? origin(port.getParent())
                : origin(((ElkNode) shape).getParent());
        nodes.put(id, new Bounds(origin.x() + shape.getX(), origin.y() + shape.getY(), shape.getWidth(),
                shape.getHeight()));
    }

    private void readInside(String id, Measured measured) {
        Bounds outer = nodes.get(id);
        measured.inside().forEach((inner, bounds) -> nodes.put(inner, bounds.moved(outer.x(), outer.y())));
    }

    private Point origin(ElkNode node) {
        if (origins.containsKey(node)) {
            return origins.get(node);
        }
        Point origin = origin(node.getParent()).moved(node.getX(), node.getY());
        origins.put(node, origin);
        return origin;
    }

    private Route route(ElkEdge edge) {
        Point origin = origin(edge.getContainingNode());
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            points.add(origin.moved(section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(bend -> points.add(origin.moved(bend.getX(), bend.getY())));
            points.add(origin.moved(section.getEndX(), section.getEndY()));
        }
        return new Route(points, words(edge, EdgeLabelPlacement.TAIL, origin),
                words(edge, EdgeLabelPlacement.CENTER, origin), words(edge, EdgeLabelPlacement.HEAD, origin));
    }

    /** Edges of what lies in a settled box end at the box for ELK; we lead them on to where they belong. */
    private void leadInside() {
        List<Edge> inside = graph.joins.stream().filter(edge -> isInside(edge.source()) || isInside(edge.target()))
                .toList();
        if (inside.isEmpty()) {
            return;
        }
        Router router = new Router(Obstacles.of(graph.nodes, nodes));
        edges.values().stream().filter(route -> route.points().size() > 1)
                .forEach(route -> router.take(route.points()));
        inside.forEach(edge -> edges.put(edge.id(),
                WordsOnWay.placed(edge, router.way(nodes.get(edge.source()), nodes.get(edge.target())))));
    }

    private boolean isInside(String id) {
        return graph.shapes.get(id) instanceof ElkNode box && !id.equals(box.getIdentifier());
    }

    private static Optional<Bounds> words(ElkEdge edge, EdgeLabelPlacement placement, Point origin) {
        return edge.getLabels().stream()
                .filter(label -> label.getProperty(CoreOptions.EDGE_LABELS_PLACEMENT) == placement).findFirst()
                .map(label -> new Bounds(origin.x() + label.getX(), origin.y() + label.getY(), label.getWidth(),
                        label.getHeight()));
    }
}
