package org.holdfast.analysis.failure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one loss goes through a graph, round by round: who is down one round after what it counted on. Its work is that of
 * what is down and who counts on it, however large the graph.
 */
final class Descent {
    /** Stands for what took a node down that was lost from the beginning. */
    static final int LOST = -1;

    private final DependencyGraph graph;
    private final Map<Integer, Integer> causes = new LinkedHashMap<>();
    private final Map<Integer, Integer> missing = new HashMap<>();
    private List<Integer> round = new ArrayList<>();

    Descent(DependencyGraph graph) {
        this.graph = graph;
    }

    /** Lets a node be down from the beginning. */
    void lose(int node) {
        if (!causes.containsKey(node)) {
            causes.put(node, LOST);
            round.add(node);
        }
    }

    /** What is down, in the order in which it goes down: round by round, the lower numbers first in each round. */
    List<Integer> order() {
        List<Integer> order = new ArrayList<>();
        while (!round.isEmpty()) {
            Collections.sort(round);
            order.addAll(round);
            round = next(round);
        }
        return order;
    }

    /** For each node that is down, the one with which it went down, or {@link #LOST}. */
    Map<Integer, Integer> causes() {
        return causes;
    }

    private List<Integer> next(List<Integer> gone) {
        List<Integer> next = new ArrayList<>();
        for (int node : gone) {
            for (int position = 0; position < graph.dependents(node); position++) {
                int dependent = graph.dependent(node, position);
                if (isEnough(dependent) && !causes.containsKey(dependent)) {
                    causes.put(dependent, node);
                    next.add(dependent);
                }
            }
        }
        return next;
    }

    /** Whether the node goes down with one more of what it counts on; most do with the first. */
    private boolean isEnough(int node) {
        int enough = graph.enough(node);
        return enough <= 1 || missing.merge(node, 1, Integer::sum) >= enough;
    }
}
