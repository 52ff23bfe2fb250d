package org.holdfast.ui.diagram.plan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.kept.Positions;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Node;

/**
 * Lets what was renamed stay where it was. Ids hold names, so a new name is a new id: where one node of a mapping is gone
 * and one has come in the same container, it is taken for the same.
 */
final class Renamed {

    private Renamed() {}

    /** The positions, with those of renamed nodes under their new ids. */
    static Positions follow(Diagram before, Diagram now, Positions positions) {
        Map<String, Bounds> places = new HashMap<>(positions.nodes());
        level(before.nodes(), now.nodes(), places);
        return new Positions(places, positions.edges());
    }

    private static void level(List<Node> before, List<Node> now, Map<String, Bounds> places) {
        Map<String, Node> gone = byId(before);
        Map<String, Node> come = byId(now);
        gone.keySet().removeAll(byId(now).keySet());
        come.keySet().removeAll(byId(before).keySet());
        for (Node fresh : come.values()) {
            List<Node> likely = gone.values().stream().filter(old -> old.mapping().equals(fresh.mapping())).toList();
            boolean alone = come.values().stream().filter(other -> other.mapping().equals(fresh.mapping()))
                    .count() == 1;
            if (likely.size() == 1 && alone) {
                Bounds place = places.get(likely.get(0).id());
                if (place != null) {
                    places.putIfAbsent(fresh.id(), place);
                }
                level(likely.get(0).children(), fresh.children(), places);
            }
        }
        Map<String, Node> stayed = byId(before);
        for (Node node : now) {
            Node old = stayed.get(node.id());
            // what has not changed is the same instance
            if (old != null && old != node) {
                level(old.children(), node.children(), places);
            }
        }
    }

    private static Map<String, Node> byId(List<Node> nodes) {
        Map<String, Node> all = new LinkedHashMap<>();
        nodes.forEach(node -> all.put(node.id(), node));
        return all;
    }
}
