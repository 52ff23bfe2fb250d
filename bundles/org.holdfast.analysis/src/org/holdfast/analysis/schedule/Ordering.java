package org.holdfast.analysis.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import org.holdfast.analysis.index.Cycles;
import org.holdfast.analysis.reason.Reason;
import org.holdfast.analysis.reason.Subject;

/** Puts nodes into an order in which each comes after all that it waits for, whatever the order of the plan. */
final class Ordering {
    private static final int TOLD = 5;

    private Ordering() {}

    /**
     * All nodes in such an order. What is never finished anyway waits for nothing. Nodes that wait for one another cannot
     * be finished in any order: their times are not known; they are looked for only if something is left over.
     */
    static List<Node> ofAll(List<Node> nodes) {
        nodes.stream().filter(node -> node.block.filter(Block::never).isPresent()).forEach(Node::waitForNothing);
        List<Node> ordered = of(nodes);
        if (ordered.size() < nodes.size()) {
            blockCycles(nodes);
            return of(nodes);
        }
        return ordered;
    }

    private static void blockCycles(List<Node> nodes) {
        for (List<Node> cycle : Cycles.<Node>among(nodes, node -> node.before).cycles()) {
            Reason told = new Reason.NoOrder(first(cycle));
            cycle.forEach(node -> {
                node.waitForNothing();
                node.block(false, told);
            });
        }
    }

    /** The first few by name, each name once. */
    private static List<Subject> first(List<Node> cycle) {
        Map<String, Subject> named = new LinkedHashMap<>();
        cycle.stream().sorted(Node.BY_NAME).forEach(node -> named.putIfAbsent(node.name, node.subject()));
        return named.values().stream().limit(TOLD).toList();
    }

    /** The nodes in such an order, of several that may come next the first by name; sets their positions. */
    static List<Node> of(List<Node> nodes) {
        numbered(nodes);
        List<List<Node>> after = nodes.stream().<List<Node>>map(node -> new ArrayList<>(2)).toList();
        int[] open = new int[nodes.size()];
        PriorityQueue<Node> next = new PriorityQueue<>(Node.BY_NAME);
        for (Node node : nodes) {
            node.before.forEach(before -> after.get(before.position).add(node));
            open[node.position] = node.before.size();
            if (node.before.isEmpty()) {
                next.add(node);
            }
        }
        List<Node> ordered = new ArrayList<>(nodes.size());
        while (!next.isEmpty()) {
            Node node = next.remove();
            ordered.add(node);
            for (Node waiting : after.get(node.position)) {
                if (--open[waiting.position] == 0) {
                    next.add(waiting);
                }
            }
        }
        numbered(ordered)
                .forEach(node -> node.before.sort(Comparator.comparingInt((Node before) -> before.position)));
        return ordered;
    }

    /** Sets the positions of nodes, so that each is known by where it is in the list. */
    static List<Node> numbered(List<Node> nodes) {
        int position = 0;
        for (Node node : nodes) {
            node.position = position++;
        }
        return nodes;
    }
}
