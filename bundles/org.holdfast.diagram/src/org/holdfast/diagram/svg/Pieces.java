package org.holdfast.diagram.svg;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Layout;
import org.holdfast.diagram.layout.Route;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Edge;
import org.holdfast.diagram.view.Node;

/** A picture in pieces, for who moves and selects them. */
public final class Pieces {
    private final Map<String, String> nodes = new LinkedHashMap<>();
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Canvas canvas;
    private final NodeDrawing drawing;

    /**
     * An edge.
     *
     * @param svg
     *            its line with its heads, from the diagram's upper left corner
     * @param words
     *            its words on their ground, likewise; empty for none
     * @param light
     *            the colour of the line on a light ground, as six digits behind a hash
     * @param dark
     *            on a dark ground
     */
    public record Line(String svg, String words, String light, String dark) {}

    /**
     * Draws the pieces.
     *
     * @param layout
     *            of this diagram
     * @param icons
     *            finds signs
     */
    public Pieces(Diagram diagram, Layout layout, Icons icons) {
        canvas = new Canvas(SvgOptions.ALONE.icons(icons));
        Map<String, Bounds> unplaced = new LinkedHashMap<>();
        layout.nodes().forEach((id, at) -> unplaced.put(id, new Bounds(0, 0, at.width(), at.height())));
        drawing = new NodeDrawing(canvas, new Layout(layout.width(), layout.height(), unplaced, Map.of()));
        diagram.nodes().forEach(node -> draw(node, NodeDrawing.Role.NODE, Ink.PAPER));
        Nesting nesting = new Nesting(diagram);
        EdgeDrawing edges = new EdgeDrawing(canvas, edge -> ground(nesting, edge), nesting.names());
        for (Edge edge : diagram.edges()) {
            Route route = layout.edges().getOrDefault(edge.id(), Route.of(List.of()));
            lines.put(edge.id(), line(edges, edge, route, ground(nesting, edge)));
        }
    }

    private Ink ground(Nesting nesting, Edge edge) {
        return drawing.ground(nesting.around(edge));
    }

    private void draw(Node node, NodeDrawing.Role role, Ink ground) {
        drawing.drawAlone(node, role, ground);
        nodes.put(node.id(), canvas.svg.take());
        Ink inside = drawing.ground(node.id());
        NodeDrawing.Role inner = node.arrangement() == Node.Arrangement.LIST ? NodeDrawing.Role.LINE
                : NodeDrawing.Role.NODE;
        node.children().forEach(child -> draw(child, inner, inside));
        node.borderNodes().forEach(border -> draw(border, NodeDrawing.Role.BORDER, ground));
    }

    private Line line(EdgeDrawing edges, Edge edge, Route route, Ink ground) {
        edges.draw(edge, route);
        String line = canvas.svg.take();
        edges.drawWords(edge, route);
        Ink ink = Ink.line(edge.style().line().colour(), ground);
        return new Line(line, canvas.svg.take(), Palette.hex(ink.light()), Palette.hex(ink.dark()));
    }

    /** Nodes without what they contain, from the upper left corner of each, by their ids. */
    public Map<String, String> nodes() {
        return Collections.unmodifiableMap(nodes);
    }

    /** Edges, by their ids. */
    public Map<String, Line> edges() {
        return Collections.unmodifiableMap(lines);
    }

    /** What the pieces refer to; belongs into the picture's {@code defs}. */
    public String definitions() {
        return drawing.definitions() + canvas.icons.symbols();
    }

    /**
     * The style sheet for the dark.
     *
     * @param selector
     *            what the picture lies in if it is dark
     */
    public String darkStyle(String selector) {
        return canvas.palette.darkRules(selector + " ");
    }
}
