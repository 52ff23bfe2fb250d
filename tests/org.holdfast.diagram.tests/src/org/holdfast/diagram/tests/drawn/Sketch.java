package org.holdfast.diagram.tests.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.holdfast.diagram.view.Colour;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Edge;
import org.holdfast.diagram.view.EdgeStyle;
import org.holdfast.diagram.view.EdgeStyle.Arrow;
import org.holdfast.diagram.view.EdgeStyle.Routing;
import org.holdfast.diagram.view.Label;
import org.holdfast.diagram.view.Line;
import org.holdfast.diagram.view.Node;
import org.holdfast.diagram.view.Node.Arrangement;
import org.holdfast.diagram.view.NodeStyle;
import org.holdfast.diagram.view.NodeStyle.Shape;

/** Makes diagrams of nothing but names. */
public final class Sketch {
    private static final EObject ELEMENT = EcoreFactory.eINSTANCE.createEObject();
    private static final Colour INK = new Colour(29, 39, 51);
    private static final Colour BORDER = new Colour(90, 120, 150);

    private final List<Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();

    /** A look: white on a grey border. */
    public static NodeStyle style(Shape shape, Colour fill) {
        return new NodeStyle(shape, fill, Optional.empty(), new Line(BORDER, 1, Line.Dash.SOLID), 0, 0, false, false);
    }

    /** Words of twelve points. */
    public static Label label(String text) {
        return new Label(text, INK, 12, Set.of(), Optional.empty());
    }

    /** A plain node. */
    public static Node node(String id, String name) {
        return node(id, name, style(new Shape.Rounded(6), Colour.WHITE));
    }

    /** A node of such a look. */
    public static Node node(String id, String name, NodeStyle style) {
        return new Node(id, "Node", ELEMENT, Arrangement.NONE, style, label(name), "", List.of(), List.of());
    }

    /** A container. */
    public static Node container(String id, String name, Arrangement arrangement, Node... children) {
        return container(id, name, arrangement, List.of(children));
    }

    /** A container. */
    public static Node container(String id, String name, Arrangement arrangement, List<Node> children) {
        return new Node(id, "Container", ELEMENT, arrangement,
                style(new Shape.Rounded(10), new Colour(240, 245, 250)), label(name), "", List.of(), children);
    }

    /** The same node with others on its border. */
    public static Node bordered(Node node, Node... border) {
        return new Node(node.id(), node.mapping(), node.element(), node.arrangement(), node.style(), node.label(),
                node.tooltip(), List.of(border), node.children());
    }

    /** An arrow without words. */
    public static Edge edge(String id, String source, String target) {
        return edge(id, source, target, Optional.empty());
    }

    /** An arrow with words in its middle. */
    public static Edge edge(String id, String source, String target, Optional<Label> words) {
        EdgeStyle style = new EdgeStyle(new Line(BORDER, 1, Line.Dash.SOLID), Arrow.NO_DECORATION,
                Arrow.INPUT_FILL_CLOSED_ARROW, Routing.MANHATTAN);
        return new Edge(id, "Edge", ELEMENT, source, target, style, Optional.empty(), words, Optional.empty(), "");
    }

    /** Adds nodes. */
    public Sketch with(Node... more) {
        nodes.addAll(List.of(more));
        return this;
    }

    /** Adds edges. */
    public Sketch with(Edge... more) {
        edges.addAll(List.of(more));
        return this;
    }

    /** The diagram. */
    public Diagram diagram() {
        return new Diagram("Sketch", "A sketch", ELEMENT, nodes, edges);
    }
}
