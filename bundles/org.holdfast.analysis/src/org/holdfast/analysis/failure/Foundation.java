package org.holdfast.analysis.failure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * All that one node of a graph counts on, as a graph of its own: what is beside it cannot take it down.
 *
 * @param graph
 *            the part, in which the node is the first
 * @param original
 *            for each node of the part, which it is in the whole
 */
record Foundation(DependencyGraph graph, int[] original) {

    static Foundation of(DependencyGraph whole, int top) {
        int[] original = new int[whole.size()];
        Map<Integer, Integer> part = new HashMap<>(Map.of(top, 0));
        original[0] = top;
        for (int next = 0; next < part.size(); next++) {
            for (int position = 0; position < whole.needs(original[next]); position++) {
                int need = whole.need(original[next], position);
                if (!part.containsKey(need)) {
                    original[part.size()] = need;
                    part.put(need, part.size());
                }
            }
        }
        return new Foundation(graph(whole, Arrays.copyOf(original, part.size()), part),
                Arrays.copyOf(original, part.size()));
    }

    private static DependencyGraph graph(DependencyGraph whole, int[] original, Map<Integer, Integer> part) {
        DependencyGraph.Builder builder = new DependencyGraph.Builder();
        IntStream.of(original).forEach(node -> builder.node(whole.enough(node)));
        for (int node = 0; node < original.length; node++) {
            for (int position = 0; position < whole.needs(original[node]); position++) {
                builder.countsOn(node, part.getOrDefault(whole.need(original[node], position), node));
            }
        }
        return builder.build();
    }
}
