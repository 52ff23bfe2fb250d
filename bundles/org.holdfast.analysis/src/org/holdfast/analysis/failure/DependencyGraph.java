package org.holdfast.analysis.failure;

import java.util.Arrays;

/**
 * Nodes that go down when enough of what they count on is down, as numbers: fit for hundreds of thousands of them. An
 * element that needs all of its needs is down with the first of them; {@code k of n} alternatives are a node of their own
 * that is down with the (n - k + 1)-th. What goes down is the least set: nodes that count on one another in a ring take
 * nothing down by themselves.
 */
final class DependencyGraph {
    private final int[] enough;
    private final Adjacency dependents;
    private final Adjacency needs;

    private DependencyGraph(int[] enough, Adjacency dependents, Adjacency needs) {
        this.enough = enough;
        this.dependents = dependents;
        this.needs = needs;
    }

    /** How many nodes there are; they are numbered from 0. */
    int size() {
        return enough.length;
    }

    /** How many of what the node counts on must be down for it to be down; 0 or less if it is down without any loss. */
    int enough(int node) {
        return enough[node];
    }

    /** How many nodes count on this one. */
    int dependents(int node) {
        return dependents.degree(node);
    }

    /** The dependent of the node at a position from 0, in the order in which they were added. */
    int dependent(int node, int position) {
        return dependents.at(node, position);
    }

    /** How many nodes this one counts on; one on which it counts twice is two. */
    int needs(int node) {
        return needs.degree(node);
    }

    /** What the node counts on at a position from 0, in the order in which they were added. */
    int need(int node, int position) {
        return needs.at(node, position);
    }

    /** Collects nodes and who counts on whom. */
    static final class Builder {
        private int[] enough = new int[64];
        private int nodes;
        private int[] from = new int[64];
        private int[] to = new int[64];
        private int edges;

        /** Adds a node that is down when so many of what it counts on are down. */
        int node(int downWith) {
            if (nodes == enough.length) {
                enough = Arrays.copyOf(enough, 2 * nodes);
            }
            enough[nodes] = downWith;
            return nodes++;
        }

        /** Lets a node count on another one. */
        void countsOn(int dependent, int needed) {
            if (edges == from.length) {
                from = Arrays.copyOf(from, 2 * edges);
                to = Arrays.copyOf(to, 2 * edges);
            }
            from[edges] = needed;
            to[edges++] = dependent;
        }

        /** The graph of what was added. */
        DependencyGraph build() {
            int[] needed = Arrays.copyOf(from, edges);
            int[] dependent = Arrays.copyOf(to, edges);
            return new DependencyGraph(Arrays.copyOf(enough, nodes), Adjacency.of(nodes, needed, dependent),
                    Adjacency.of(nodes, dependent, needed));
        }
    }
}
