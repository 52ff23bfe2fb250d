package org.holdfast.ui.diagram.server;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EcorePackage;
import org.holdfast.diagram.layout.Layout;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Node;

/** What scenes have in common. */
final class Scenes {
    /** Nothing, until a diagram is made. */
    static final Scene EMPTY = new Scene(new Diagram("", "", EcorePackage.eINSTANCE, List.of(), List.of()),
            new Layout(0, 0, Map.of(), Map.of()), Map.of(), Map.of(), Surroundings.NONE);

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
