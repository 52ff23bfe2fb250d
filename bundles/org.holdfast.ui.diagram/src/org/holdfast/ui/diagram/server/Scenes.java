package org.holdfast.ui.diagram.server;

import java.util.stream.Stream;

import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Node;

/** Walks through scenes. */
final class Scenes {
    private Scenes() {}

    /** All nodes of a diagram, each before what is in it. */
    static Stream<Node> nodes(Diagram diagram) {
        return diagram.nodes().stream().flatMap(Scenes::withInner);
    }

    private static Stream<Node> withInner(Node node) {
        return Stream.concat(Stream.of(node),
                Stream.concat(node.borderNodes().stream(), node.children().stream()).flatMap(Scenes::withInner));
    }
}
