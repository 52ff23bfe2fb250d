package org.holdfast.diagram.svg;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.holdfast.diagram.text.TextWidth;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Edge;
import org.holdfast.diagram.view.Node;

/** What the nodes of a diagram are called, and what they lie in. */
final class Nesting {
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    Nesting(Diagram diagram) {
        diagram.nodes().forEach(node -> index(node, ""));
    }

    private void index(Node node, String parent) {
        nodes.put(node.id(), node);
        names.put(node.id(), TextWidth.oneLine(node.label().text()));
        parents.put(node.id(), parent);
        node.borderNodes().forEach(child -> index(child, node.id()));
        node.children().forEach(child -> index(child, node.id()));
    }

    /** All nodes, by their ids. */
    Map<String, Node> nodes() {
        return nodes;
    }

    /** Names in one line, by the ids of nodes. */
    Map<String, String> names() {
        return names;
    }

    /** The innermost container that both ends of an edge lie in; empty if there is none. */
    String around(Edge edge) {
        Set<String> outside = new HashSet<>();
        for (String id = parent(edge.source()); !id.isEmpty(); id = parent(id)) {
            outside.add(id);
        }
        String id = parent(edge.target());
        while (!id.isEmpty() && !outside.contains(id)) {
            id = parent(id);
        }
        return id;
    }

    private String parent(String id) {
        return parents.getOrDefault(id, "");
    }
}
