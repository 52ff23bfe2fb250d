package org.holdfast.diagram.layout;

import java.util.Map;

/**
 * Where everything of one diagram lies.
 *
 * @param width
 *            of the diagram, in points
 * @param height
 *            of the diagram, in points
 * @param nodes
 *            where each node lies, by its id; every node of the diagram is in it
 * @param edges
 *            the way of each edge, by its id
 */
public record Layout(double width, double height, Map<String, Bounds> nodes, Map<String, Route> edges) {

    /** Copies the maps. */
    public Layout {
        nodes = Map.copyOf(nodes);
        edges = Map.copyOf(edges);
    }
}
