package org.holdfast.diagram.layout.kept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Edge;
import org.holdfast.diagram.view.Node;

/** Which nodes edges join, seen from the container that both lie in: of two nested nodes their outermost containers in it. */
final class Neighbours {
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, List<Neighbour>> neighbours = new HashMap<>();

    /**
     * A node beside another one.
     *
     * @param id
     *            of the node
     * @param before
     *            whether the edge comes from it
     */
    record Neighbour(String id, boolean before) {}

    Neighbours(Diagram diagram) {
        diagram.nodes().forEach(node -> index(node, ""));
        diagram.edges().forEach(this::add);
    }

    /** What a node is joined with, in the order of the edges. */
    List<Neighbour> of(String id) {
        return neighbours.getOrDefault(id, List.of());
    }

    private void index(Node node, String parent) {
        parents.put(node.id(), parent);
        node.borderNodes().forEach(child -> index(child, node.id()));
        node.children().forEach(child -> index(child, node.id()));
    }

    private void add(Edge edge) {
        Set<String> above = new HashSet<>(chain(edge.source()));
        String target = edge.target();
        while (!target.isEmpty() && !above.contains(parent(target))) {
            target = parent(target);
        }
        String common = parent(target);
        String source = edge.source();
        while (!source.isEmpty() && !parent(source).equals(common)) {
            source = parent(source);
        }
        if (!source.isEmpty() && !target.isEmpty() && !source.equals(target)) {
            neighbours.computeIfAbsent(target, id -> new ArrayList<>()).add(new Neighbour(source, true));
            neighbours.computeIfAbsent(source, id -> new ArrayList<>()).add(new Neighbour(target, false));
        }
    }

    /** What a node lies in, from the inside out; last the diagram, which has no name. */
    private List<String> chain(String id) {
        List<String> chain = new ArrayList<>();
        for (String at = parent(id); !at.isEmpty(); at = parent(at)) {
            chain.add(at);
        }
        chain.add("");
        return chain;
    }

    private String parent(String id) {
        return parents.getOrDefault(id, "");
    }
}
