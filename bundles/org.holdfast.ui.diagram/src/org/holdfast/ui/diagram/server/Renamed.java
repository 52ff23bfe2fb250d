package org.holdfast.ui.diagram.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Node;

/**
 * Finds what was renamed. Ids hold names, so a new name is a new id: where one node of a mapping is gone and one has come in
 * the same container, it is taken for the same.
 */
public final class Renamed {

    private Renamed() {}

    /** The ids of renamed nodes, by those that they had before. */
    public static Map<String, String> between(Diagram before, Diagram now) {
        Map<String, String> ids = new LinkedHashMap<>();
        if (before != now) {
            level(before.nodes(), now.nodes(), ids);
        }
        return ids;
    }

    private static void level(List<Node> before, List<Node> now, Map<String, String> ids) {
        Map<String, Node> gone = byId(before);
        Map<String, Node> come = byId(now);
        gone.keySet().removeAll(byId(now).keySet());
        come.keySet().removeAll(byId(before).keySet());
        for (Node fresh : come.values()) {
            List<Node> likely = gone.values().stream().filter(old -> old.mapping().equals(fresh.mapping())).toList();
            boolean alone = come.values().stream().filter(other -> other.mapping().equals(fresh.mapping()))
                    .count() == 1;
            if (likely.size() == 1 && alone) {
                ids.put(likely.get(0).id(), fresh.id());
                level(likely.get(0).children(), fresh.children(), ids);
            }
        }
        Map<String, Node> stayed = byId(before);
        for (Node node : now) {
            Node old = stayed.get(node.id());
            // what has not changed is the same instance
            if (old != null && old != node) {
                level(old.children(), node.children(), ids);
            }
        }
    }

    private static Map<String, Node> byId(List<Node> nodes) {
        Map<String, Node> all = new LinkedHashMap<>();
        nodes.forEach(node -> all.put(node.id(), node));
        return all;
    }
}
