package org.holdfast.analysis.failure;

import java.util.Arrays;

/**
 * The neighbours of each node, all in one array.
 *
 * @param start
 *            where those of each node begin; one more at the end
 * @param neighbours
 *            the nodes
 */
record Adjacency(int[] start, int[] neighbours) {

    /** Sorts edges by the node from which they come; those of one node stay in their order. */
    static Adjacency of(int nodes, int[] from, int[] to) {
        int[] start = new int[nodes + 1];
        for (int node : from) {
            start[node + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] next = start.clone();
        int[] neighbours = new int[to.length];
        for (int edge = 0; edge < to.length; edge++) {
            neighbours[next[from[edge]]++] = to[edge];
        }
        return new Adjacency(start, neighbours);
    }

    int degree(int node) {
        return start[node + 1] - start[node];
    }

    int at(int node, int position) {
        return neighbours[start[node] + position];
    }
}
