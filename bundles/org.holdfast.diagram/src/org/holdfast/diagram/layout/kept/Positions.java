package org.holdfast.diagram.layout.kept;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Layout;
import org.holdfast.diagram.layout.Route;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Node;

/**
 * Where the things of one diagram are to stay.
 *
 * @param nodes
 *            where each node lies in what contains it, by its id: from the container's upper left corner, so that what is
 *            in a container moves with it
 * @param edges
 *            the way of each edge, by its id, from the diagram's upper left corner; a way that no longer leads from its
 *            source to its target clear of everything is sought anew
 */
public record Positions(Map<String, Bounds> nodes, Map<String, Route> edges) {
    /** Nothing is to stay. */
    public static final Positions NONE = new Positions(Map.of(), Map.of());

    /** Copies the maps. */
    public Positions {
        nodes = Map.copyOf(nodes);
        edges = Map.copyOf(edges);
    }

    /** All stays as it is laid out. */
    public static Positions of(Diagram diagram, Layout layout) {
        Map<String, Bounds> nodes = new HashMap<>();
        diagram.nodes().forEach(node -> collect(node, new Bounds(0, 0, 0, 0), layout, nodes));
        return new Positions(nodes, layout.edges());
    }

    /**
     * These, with what is laid out now in place of what was.
     *
     * @param mayComeBack
     *            whether something that is not in the diagram now, as a layer or a filter hides it, is remembered; what is
     *            no longer in the model need not be
     */
    public Positions updated(Diagram diagram, Layout layout, Predicate<String> mayComeBack) {
        Positions now = of(diagram, layout);
        return new Positions(merged(nodes, now.nodes(), mayComeBack), merged(edges, now.edges(), mayComeBack));
    }

    private static <T> Map<String, T> merged(Map<String, T> before, Map<String, T> now, Predicate<String> mayComeBack) {
        Map<String, T> merged = new HashMap<>(now);
        before.forEach((id, place) -> {
            if (mayComeBack.test(id)) {
                merged.putIfAbsent(id, place);
            }
        });
        return merged;
    }

    private static void collect(Node node, Bounds parent, Layout layout, Map<String, Bounds> nodes) {
        Bounds bounds = layout.nodes().getOrDefault(node.id(), parent);
        nodes.put(node.id(), bounds.moved(-parent.x(), -parent.y()));
        node.borderNodes().forEach(child -> collect(child, bounds, layout, nodes));
        node.children().forEach(child -> collect(child, bounds, layout, nodes));
    }
}
