package org.holdfast.ui.diagram.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Route;
import org.holdfast.diagram.layout.kept.Positions;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Node;

/** Where things lay in containers that they are no longer in: there they lie again if they come back. */
final class Resettled {
    private final Map<Stay, Bounds> left = new HashMap<>();

    private record Stay(String node, String container) {}

    /**
     * The positions for another diagram: what was renamed stays where it was; what lies in another container now lies
     * nowhere there, unless it lay there before.
     *
     * @param ids
     *            the new ids of nodes and edges, by those that they had before
     */
    Positions settle(Diagram before, Diagram now, Positions positions, Map<String, String> ids) {
        if (before == now) {
            return positions;
        }
        Map<String, String> old = containers(before);
        Map<String, Bounds> places = new HashMap<>(positions.nodes());
        ids.forEach((former, id) -> {
            Bounds place = places.get(former);
            if (place != null && old.containsKey(former)) {
                places.putIfAbsent(id, place);
                old.put(id, old.get(former));
            }
        });
        containers(now).forEach((node, container) -> {
            String former = old.getOrDefault(node, container);
            if (!container.equals(ids.getOrDefault(former, former))) {
                move(new Stay(node, former), new Stay(node, container), places);
            }
        });
        Map<String, Route> ways = new HashMap<>(positions.edges());
        ids.forEach((former, id) -> {
            Route way = ways.get(former);
            if (way != null) {
                ways.putIfAbsent(id, way);
            }
        });
        return new Positions(places, ways);
    }

    private void move(Stay from, Stay to, Map<String, Bounds> places) {
        Bounds place = places.remove(from.node());
        if (place != null) {
            left.put(from, place);
        }
        Bounds back = left.remove(to);
        if (back != null) {
            places.put(to.node(), back);
        }
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
