package org.holdfast.analysis.failure;

import java.util.Arrays;

/**
 * A graph in which nodes that cannot do without one another are one node: they go down together. What rings are left lead
 * through alternatives. The nodes are grouped by such rings, in an order in which all that a group counts on comes before.
 */
final class Condensation {
    private final int[] condensed;
    private final DependencyGraph graph;
    private final int[] groups;
    private final int[] groupStart;

    Condensation(DependencyGraph original) {
        this.condensed = Rings.of(original, node -> original.enough(node) == 1).numbers();
        this.graph = condense(original);
        Rings rings = Rings.of(graph, node -> true);
        this.groupStart = new int[rings.count() + 1];
        this.groups = grouped(rings);
    }

    /** The node that stands for a node of the original. */
    int condensed(int original) {
        return condensed[original];
    }

    DependencyGraph graph() {
        return graph;
    }

    int groups() {
        return groupStart.length - 1;
    }

    /** How many nodes are in a group: one, unless it is a ring. */
    int groupSize(int group) {
        return groupStart[group + 1] - groupStart[group];
    }

    int node(int group, int position) {
        return groups[groupStart[group] + position];
    }

    private DependencyGraph condense(DependencyGraph original) {
        int count = 0;
        for (int number : condensed) {
            count = Math.max(count, number + 1);
        }
        int[] enough = new int[count];
        Arrays.fill(enough, Integer.MAX_VALUE);
        for (int node = 0; node < original.size(); node++) {
            enough[condensed[node]] = Math.min(enough[condensed[node]], original.enough(node));
        }
        DependencyGraph.Builder builder = new DependencyGraph.Builder();
        for (int downWith : enough) {
            builder.node(downWith);
        }
        for (int node = 0; node < original.size(); node++) {
            for (int position = 0; position < original.dependents(node); position++) {
                int dependent = original.dependent(node, position);
                if (condensed[dependent] != condensed[node]) {
                    builder.countsOn(condensed[dependent], condensed[node]);
                }
            }
        }
        return builder.build();
    }

    /** Rings are numbered dependents first: here the last comes first. */
    private int[] grouped(Rings rings) {
        int[] numbers = rings.numbers();
        int last = rings.count() - 1;
        for (int number : numbers) {
            groupStart[last - number + 1]++;
        }
        Arrays.parallelPrefix(groupStart, Integer::sum);
        int[] next = groupStart.clone();
        int[] grouped = new int[numbers.length];
        for (int node = 0; node < numbers.length; node++) {
            grouped[next[last - numbers[node]]++] = node;
        }
        return grouped;
    }
}
