package org.holdfast.ui.diagram.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.holdfast.diagram.view.Node;

/** Ways to the nodes of a diagram: indexes from the top, each among what is in the node before. */
final class NodeWays {

    private NodeWays() {}

    /** What is in a node, and on its border. */
    static List<Node> inner(Node node) {
        if (node.borderNodes().isEmpty()) {
            return node.children();
        }
        List<Node> all = new ArrayList<>(node.borderNodes());
        all.addAll(node.children());
        return all;
    }

    static Optional<Node> at(List<Node> nodes, int index) {
        return index >= 0 && index < nodes.size() ? Optional.of(nodes.get(index)) : Optional.empty();
    }

    /** The way to the first node that is one of these; empty if there is none. */
    static Optional<List<Integer>> to(List<Node> nodes, List<String> ids) {
        Deque<Integer> way = new ArrayDeque<>();
        return !ids.isEmpty() && find(nodes, new HashSet<>(ids), way) ? Optional.of(List.copyOf(way))
                : Optional.empty();
    }

    private static boolean find(List<Node> nodes, Set<String> ids, Deque<Integer> way) {
        for (int i = 0; i < nodes.size(); i++) {
            way.addLast(i);
            if (ids.contains(nodes.get(i).id()) || find(inner(nodes.get(i)), ids, way)) {
                return true;
            }
            way.removeLast();
        }
        return false;
    }
}
