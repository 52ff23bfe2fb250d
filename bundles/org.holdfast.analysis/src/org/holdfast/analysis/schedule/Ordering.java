package org.holdfast.analysis.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Collectors;

import org.holdfast.analysis.index.Cycles;

/** Puts nodes into an order in which each comes after all that it waits for, whatever the order of the plan. */
final class Ordering {
    private static final int TOLD = 5;

    private Ordering() {}

    /**
     * Nodes that wait for one another cannot be finished in any order: their times are not known. What is never finished
     * anyway waits for nothing.
     */
    static void blockCycles(List<Node> nodes) {
        nodes.stream().filter(node -> node.block.filter(Block::never).isPresent()).forEach(Node::waitForNothing);
        for (List<Node> cycle : Cycles.<Node>among(nodes, node -> node.before).cycles()) {
            String told = cycle.stream().sorted(Node.BY_NAME).map(node -> node.name).distinct().limit(TOLD)
                    .collect(Collectors.joining(", "));
            cycle.forEach(node -> {
                node.waitForNothing();
                node.block(false, "no order is left for what waits for one another: " + told);
            });
        }
    }

    /** The nodes in such an order, of several that may come next the first by name; sets their positions. */
    static List<Node> of(List<Node> nodes) {
        Map<Node, List<Node>> after = new HashMap<>();
        Map<Node, Integer> open = new HashMap<>();
        PriorityQueue<Node> next = new PriorityQueue<>(Node.BY_NAME);
        for (Node node : nodes) {
            node.before.forEach(before -> after.computeIfAbsent(before, key -> new ArrayList<>()).add(node));
            open.put(node, node.before.size());
            if (node.before.isEmpty()) {
                next.add(node);
            }
        }
        List<Node> ordered = new ArrayList<>(nodes.size());
        while (!next.isEmpty()) {
            Node node = next.remove();
            ordered.add(node);
            for (Node waiting : after.getOrDefault(node, List.of())) {
                if (open.merge(waiting, -1, Integer::sum) == 0) {
                    next.add(waiting);
                }
            }
        }
        numbered(ordered)
                .forEach(node -> node.before.sort(Comparator.comparingInt((Node before) -> before.position)));
        return ordered;
    }

    /** Sets the positions of nodes that are in such an order. */
    static List<Node> numbered(List<Node> ordered) {
        int position = 0;
        for (Node node : ordered) {
            node.position = position++;
        }
        return ordered;
    }
}
