package org.holdfast.analysis.failure;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Which nodes of a graph count on one another: strongly connected components by number, dependents before what they count
 * on. After R. Tarjan, as {@link org.holdfast.analysis.index.Cycles}, but on numbers alone, for large graphs.
 */
final class Rings {
    private static final int OPEN = -1;

    private final DependencyGraph graph;
    private final IntPredicate followed;
    private final int[] entered;
    private final int[] lowest;
    private final int[] position;
    private final int[] numbers;
    private final int[] path;
    private final int[] open;
    private int pathSize;
    private int openSize;
    private int entries;
    private int count;

    private Rings(DependencyGraph graph, IntPredicate followed) {
        this.graph = graph;
        this.followed = followed;
        this.entered = new int[graph.size()];
        this.lowest = new int[graph.size()];
        this.position = new int[graph.size()];
        this.numbers = new int[graph.size()];
        this.path = new int[graph.size()];
        this.open = new int[graph.size()];
        Arrays.fill(numbers, OPEN);
    }

    /**
     * Finds the rings.
     *
     * @param followed
     *            which dependents are looked at: others are in no ring with what they count on by that
     */
    static Rings of(DependencyGraph graph, IntPredicate followed) {
        Rings rings = new Rings(graph, followed);
        for (int node = 0; node < graph.size(); node++) {
            if (rings.entered[node] == 0) {
                rings.visit(node);
            }
        }
        return rings;
    }

    /** For each node the number of its ring; a node that is in none has a number of its own. */
    int[] numbers() {
        return numbers;
    }

    /** How many numbers there are. */
    int count() {
        return count;
    }

    private void visit(int source) {
        enter(source);
        while (pathSize > 0) {
            int node = path[pathSize - 1];
            if (position[node] < graph.dependents(node)) {
                follow(node, graph.dependent(node, position[node]++));
            } else {
                pathSize--;
                leave(node);
            }
        }
    }

    private void enter(int node) {
        entered[node] = ++entries;
        lowest[node] = entries;
        path[pathSize++] = node;
        open[openSize++] = node;
    }

    private void follow(int node, int dependent) {
        if (!followed.test(dependent)) {
            return;
        }
        if (entered[dependent] == 0) {
            enter(dependent);
        } else if (numbers[dependent] == OPEN) {
            lowest[node] = Math.min(lowest[node], entered[dependent]);
        }
    }

    private void leave(int node) {
        if (pathSize > 0) {
            int before = path[pathSize - 1];
            lowest[before] = Math.min(lowest[before], lowest[node]);
        }
        if (lowest[node] == entered[node]) {
            int last;
            do {
                last = open[--openSize];
                numbers[last] = count;
            } while (last != node);
            count++;
        }
    }
}
