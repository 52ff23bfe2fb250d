package org.holdfast.diagram.layout.elk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.holdfast.diagram.view.Edge;
import org.holdfast.diagram.view.Node;

/** The parts of a diagram that no edge joins. */
final class Components {
    private final Map<String, Integer> outermost = new HashMap<>();
    private final int[] leaders;

    private Components(List<Node> nodes, List<Edge> edges) {
        leaders = new int[nodes.size()];
        for (int i = 0; i < leaders.length; i++) {
            leaders[i] = i;
            index(nodes.get(i), i);
        }
        edges.stream().filter(edge -> isKnown(edge)).forEach(this::join);
    }

    /** The parts, in the order of their first nodes. */
    static List<List<Node>> of(List<Node> nodes, List<Edge> edges) {
        Components components = new Components(nodes, edges);
        Map<Integer, List<Node>> parts = new LinkedHashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            parts.computeIfAbsent(components.leader(i), fresh -> new ArrayList<>()).add(nodes.get(i));
        }
        return List.copyOf(parts.values());
    }

    private void index(Node node, int outer) {
        outermost.put(node.id(), outer);
        node.borderNodes().forEach(child -> index(child, outer));
        node.children().forEach(child -> index(child, outer));
    }

    private boolean isKnown(Edge edge) {
        return outermost.containsKey(edge.source()) && outermost.containsKey(edge.target());
    }

    private void join(Edge edge) {
        int one = leader(outermost.get(edge.source()));
        int other = leader(outermost.get(edge.target()));
        leaders[Math.max(one, other)] = Math.min(one, other);
    }

    private int leader(int node) {
        int at = node;
        while (leaders[at] != at) {
            leaders[at] = leaders[leaders[at]];
            at = leaders[at];
        }
        return at;
    }
}
