package org.holdfast.ui.diagram.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.holdfast.diagram.view.Edge;

/** Finds edges that have another id since one of their ends has, or since they were hung to another node. */
final class RenamedEdges {
    private final Map<String, String> ids;
    private List<Edge> gone;
    private List<Edge> come;

    private RenamedEdges(List<Edge> gone, List<Edge> come, Map<String, String> ids) {
        this.gone = gone;
        this.come = come;
        this.ids = ids;
    }

    /**
     * Adds the new ids of edges to those of nodes.
     *
     * @param ids
     *            the new ids, by those that they had before
     */
    static void add(List<Edge> before, List<Edge> now, Map<String, String> ids) {
        RenamedEdges edges = new RenamedEdges(without(before, now), without(now, before), ids);
        edges.match(edge -> edge.mapping() + ' ' + edges.now(edge.source()) + ' ' + edges.now(edge.target()));
        edges.match(edge -> edge.mapping() + ' ' + edges.now(edge.source()));
        edges.match(edge -> edge.mapping() + ' ' + edges.now(edge.target()));
    }

    private String now(String node) {
        return ids.getOrDefault(node, node);
    }

    /** Where as many are gone as have come, they are the same in their order. */
    private void match(Function<Edge, String> key) {
        Map<String, List<Edge>> old = gone.stream().collect(Collectors.groupingBy(key));
        Map<String, List<Edge>> fresh = come.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        fresh.forEach((one, edges) -> {
            List<Edge> likely = old.getOrDefault(one, List.of());
            for (int i = 0; likely.size() == edges.size() && i < edges.size(); i++) {
                ids.put(likely.get(i).id(), edges.get(i).id());
            }
        });
        Set<String> found = Set.copyOf(ids.values());
        gone = gone.stream().filter(edge -> !ids.containsKey(edge.id())).toList();
        come = come.stream().filter(edge -> !found.contains(edge.id())).toList();
    }

    private static List<Edge> without(List<Edge> edges, List<Edge> others) {
        Set<String> known = others.stream().map(Edge::id).collect(Collectors.toSet());
        return edges.stream().filter(edge -> !known.contains(edge.id())).toList();
    }
}
