package org.holdfast.ui.diagram.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Node;

/**
 * Finds what was renamed or moved. Ids hold names and what is around them, so with these the id is new: where one node of a
 * mapping is gone and one has come in the same container, or one with the same words elsewhere, it is taken for the same. So
 * are edges between nodes that are the same, and an edge that has kept one of its ends.
 */
public final class Renamed {
    private final Map<String, String> ids = new LinkedHashMap<>();

    private Renamed() {}

    /** The new ids of nodes and edges, by those that they had before. */
    public static Map<String, String> between(Diagram before, Diagram now) {
        Renamed renamed = new Renamed();
        if (before != now) {
            renamed.level(before.nodes(), now.nodes());
            renamed.moved(Scenes.nodes(before).toList(), Scenes.nodes(now).toList());
            RenamedEdges.add(before.edges(), now.edges(), renamed.ids);
        }
        return renamed.ids;
    }

    private void level(List<Node> before, List<Node> now) {
        Map<String, Node> old = byId(before);
        Map<String, Node> fresh = byId(now);
        match(without(before, fresh), without(now, old), Node::mapping);
        for (Node node : now) {
            Node same = old.get(node.id());
            // what has not changed is the same instance
            if (same != null && same != node) {
                level(same.children(), node.children());
            }
        }
    }

    /** What is gone from one container and has come into another. */
    private void moved(List<Node> before, List<Node> now) {
        List<Node> gone = without(before, byId(now)).stream().filter(node -> !ids.containsKey(node.id())).toList();
        if (!gone.isEmpty()) {
            List<Node> come = without(now, byId(before)).stream().filter(node -> !ids.containsValue(node.id()))
                    .toList();
            match(gone, come, node -> node.mapping() + ' ' + node.label().text());
        }
    }

    private void match(List<Node> gone, List<Node> come, Function<Node, String> key) {
        Map<String, List<Node>> likely = gone.stream().collect(Collectors.groupingBy(key));
        Map<String, List<Node>> fresh = come.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        fresh.forEach((one, nodes) -> {
            List<Node> old = likely.getOrDefault(one, List.of());
            if (old.size() == 1 && nodes.size() == 1) {
                ids.put(old.get(0).id(), nodes.get(0).id());
                level(old.get(0).children(), nodes.get(0).children());
            }
        });
    }

    private static List<Node> without(List<Node> nodes, Map<String, Node> others) {
        return nodes.stream().filter(node -> !others.containsKey(node.id())).toList();
    }

    private static Map<String, Node> byId(List<Node> nodes) {
        Map<String, Node> all = new LinkedHashMap<>();
        nodes.forEach(node -> all.put(node.id(), node));
        return all;
    }
}
