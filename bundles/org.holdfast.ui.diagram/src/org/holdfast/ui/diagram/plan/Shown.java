package org.holdfast.ui.diagram.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Node;

/**
 * Which elements nodes and edges show.
 *
 * @param addresses
 *            of elements, by the ids of nodes and edges
 * @param nodes
 *            the ids of the nodes
 */
record Shown(Map<String, URI> addresses, Set<String> nodes) {
    static final Shown NOTHING = new Shown(Map.of(), Set.of());

    static Shown in(Diagram diagram) {
        Map<String, URI> all = new HashMap<>();
        nodes(diagram).forEach(node -> all.put(node.id(), EcoreUtil.getURI(node.element())));
        Set<String> nodes = Set.copyOf(all.keySet());
        diagram.edges().forEach(edge -> all.put(edge.id(), EcoreUtil.getURI(edge.element())));
        return new Shown(Map.copyOf(all), nodes);
    }

    /** All nodes of a diagram, each before what is in it. */
    static Stream<Node> nodes(Diagram diagram) {
        return diagram.nodes().stream().flatMap(Shown::withInner);
    }

    private static Stream<Node> withInner(Node node) {
        return Stream.concat(Stream.of(node),
                Stream.concat(node.borderNodes().stream(), node.children().stream()).flatMap(Shown::withInner));
    }

    Optional<URI> address(String id) {
        return Optional.ofNullable(addresses.get(id));
    }

    /** The nodes that show an element; where none does, the edges: of a relation, an edge shows what it leaves. */
    List<String> showing(URI address) {
        Map<Boolean, List<String>> found = addresses.entrySet().stream()
                .filter(entry -> entry.getValue().equals(address)).map(Map.Entry::getKey).sorted()
                .collect(Collectors.partitioningBy(nodes::contains));
        return found.getOrDefault(true, List.of()).isEmpty() ? found.getOrDefault(false, List.of())
                : found.getOrDefault(true, List.of());
    }
}
