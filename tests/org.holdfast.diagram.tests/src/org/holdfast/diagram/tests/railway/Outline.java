package org.holdfast.diagram.tests.railway;

import java.util.List;
import java.util.stream.Collectors;

import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Edge;
import org.holdfast.diagram.view.Label;
import org.holdfast.diagram.view.Node;

/** A diagram as lines of text, without looks. */
public final class Outline {
    private final StringBuilder lines = new StringBuilder();

    /** Title, nodes indented by what they are in, edges. */
    public static String of(Diagram diagram) {
        Outline outline = new Outline();
        outline.lines.append(diagram.title()).append('\n');
        outline.nodes(diagram.nodes(), "");
        diagram.edges().forEach(outline::edge);
        return outline.lines.toString();
    }

    private void nodes(List<Node> nodes, String indent) {
        for (Node node : nodes) {
            lines.append(indent).append(node.id()).append(" \"").append(node.label().text()).append('"');
            if (!node.borderNodes().isEmpty()) {
                lines.append(" on border: ")
                        .append(node.borderNodes().stream().map(Node::id).collect(Collectors.joining(", ")));
            }
            lines.append('\n');
            nodes(node.children(), indent + "  ");
        }
    }

    private void edge(Edge edge) {
        lines.append(edge.id()).append(": ").append(edge.source()).append(" -> ").append(edge.target())
                .append(edge.center().map(Label::text).map(text -> " \"" + text + "\"").orElse("")).append('\n');
    }
}
