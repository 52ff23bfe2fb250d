package org.holdfast.ui.diagram.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.kept.Positions;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Node;

/** Forgets where things lay in a container that they are no longer in. */
final class Resettled {

    private Resettled() {}

    /** The positions, without those of nodes that now lie in another container. */
    static Positions forget(Diagram before, Diagram now, Positions positions) {
        if (before == now) {
            return positions;
        }
        Map<String, String> old = containers(before);
        Map<String, Bounds> places = new HashMap<>(positions.nodes());
        containers(now).forEach((node, container) -> {
            if (!container.equals(old.getOrDefault(node, container))) {
                places.remove(node);
            }
        });
        return new Positions(places, positions.edges());
    }

    private static Map<String, String> containers(Diagram diagram) {
        Map<String, String> containers = new HashMap<>();
        note(diagram.nodes(), "", containers);
        return containers;
    }

    private static void note(List<Node> nodes, String container, Map<String, String> containers) {
        for (Node node : nodes) {
            containers.put(node.id(), container);
            note(node.children(), node.id(), containers);
        }
    }
}
