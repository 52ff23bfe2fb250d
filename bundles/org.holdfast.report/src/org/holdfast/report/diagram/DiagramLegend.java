package org.holdfast.report.diagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.holdfast.diagram.svg.Legend;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Edge;
import org.holdfast.diagram.view.Node;

/** What the shapes, signs and lines of a diagram stand for: its sorts of nodes and edges, each once, as they look first. */
final class DiagramLegend {
    private final UnaryOperator<String> labels;
    private final Map<String, Legend.Entry> nodes = new LinkedHashMap<>();
    private final List<Legend.Entry> edges = new ArrayList<>();

    /**
     * @param labels
     *            gives the words for a key
     */
    DiagramLegend(UnaryOperator<String> labels) {
        this.labels = labels;
    }

    Legend of(Diagram diagram) {
        diagram.nodes().forEach(this::add);
        Set<String> known = new HashSet<>();
        for (Edge edge : diagram.edges()) {
            if (known.add(edge.mapping())) {
                edges.add(new Legend.OfEdge(words(edge.mapping()), edge.style()));
            }
        }
        List<Legend.Entry> all = new ArrayList<>(nodes.values());
        all.addAll(edges);
        return new Legend(all);
    }

    private void add(Node node) {
        nodes.computeIfAbsent(node.mapping(), mapping -> new Legend.OfNode(words(mapping), node.style(),
                node.label().icon().orElse("")));
        node.borderNodes().forEach(this::add);
        node.children().forEach(this::add);
    }

    /** The viewpoint names the words for a mapping after it. */
    private String words(String mapping) {
        String key = "mapping." + mapping.substring(0, 1).toLowerCase(Locale.ROOT) + mapping.substring(1);
        String words = labels.apply(key);
        return words.equals(key) ? mapping : words;
    }
}
