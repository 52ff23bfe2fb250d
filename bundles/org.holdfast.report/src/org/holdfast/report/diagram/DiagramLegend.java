package org.holdfast.report.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.holdfast.diagram.svg.Legend;
import org.holdfast.diagram.view.Colour;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Edge;
import org.holdfast.diagram.view.Line;
import org.holdfast.diagram.view.Node;
import org.holdfast.diagram.view.NodeStyle;

/** What the shapes, signs and lines of a diagram stand for: its sorts of nodes and edges, each once, as they look first. */
final class DiagramLegend {
    private static final Line PLAIN = new Line(new Colour(86, 97, 110), 1, Line.Dash.SOLID);

    private final UnaryOperator<String> labels;
    private final Map<String, Set<Colour>> fills = new HashMap<>();
    private final Map<String, Legend.OfNode> nodes = new LinkedHashMap<>();
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
        boolean fillsTellStates = fills.values().stream().anyMatch(colours -> colours.size() > 1);
        List<Legend.Entry> all = new ArrayList<>(
                nodes.values().stream().map(entry -> fillsTellStates ? neutral(entry) : entry).toList());
        all.addAll(edges);
        return new Legend(all);
    }

    private void add(Node node) {
        fills.computeIfAbsent(node.mapping(), mapping -> new HashSet<>()).add(node.style().fill());
        nodes.putIfAbsent(node.mapping(), new Legend.OfNode(words(node.mapping()), node.style(),
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

    /** Where colours tell how things fare, each thing says so itself; its sort is told by shape and sign alone. */
    private static Legend.OfNode neutral(Legend.OfNode entry) {
        NodeStyle style = entry.style();
        return new Legend.OfNode(entry.words(), new NodeStyle(style.shape(), Colour.WHITE, Optional.empty(), PLAIN,
                style.width(), style.height(), style.labelOutside(), style.labelHidden()), entry.icon());
    }
}
