package org.holdfast.ui.diagram.server;

import com.google.inject.Inject;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.glsp.graph.GEdge;
import org.eclipse.glsp.graph.GGraph;
import org.eclipse.glsp.graph.GLabel;
import org.eclipse.glsp.graph.GNode;
import org.eclipse.glsp.graph.builder.impl.GEdgeBuilder;
import org.eclipse.glsp.graph.builder.impl.GGraphBuilder;
import org.eclipse.glsp.graph.builder.impl.GLabelBuilder;
import org.eclipse.glsp.graph.builder.impl.GNodeBuilder;
import org.eclipse.glsp.server.features.core.model.GModelFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Frame;
import org.holdfast.diagram.layout.Layout;
import org.holdfast.diagram.layout.Route;
import org.holdfast.diagram.svg.Pieces;
import org.holdfast.diagram.text.TextWidth;
import org.holdfast.diagram.view.Edge;
import org.holdfast.diagram.view.Node;

/** The graph that the page shows: where things lie, and their pictures as the writer of SVG draws them. */
final class SceneModel implements GModelFactory {
    static final String ROOT = "diagram-root";
    static final String GRAPH = "graph";
    /** A plain node. */
    static final String NODE = "element";
    static final String CONTAINER = "container";
    static final String BORDER = "border";
    /** A line of a list. */
    static final String ITEM = "item";
    static final String EDGE = "line";
    private static final String WORDS = "words";
    private static final Bounds NOWHERE = new Bounds(0, 0, 0, 0);

    @Inject
    private SceneState state;
    @Inject
    private DiagramHost host;

    @Override
    public void createGModel() {
        Scene scene = state.take();
        Pieces pieces = new Pieces(scene.diagram(), scene.layout(), host::icon);
        GGraph graph = new GGraphBuilder().id(ROOT).build();
        scene.diagram().nodes()
                .forEach(node -> graph.getChildren().add(node(scene, pieces, node, type(node), NOWHERE)));
        scene.diagram().edges().stream().filter(edge -> scene.layout().edges().containsKey(edge.id()))
                .forEach(edge -> graph.getChildren().add(edge(scene.layout(), pieces, edge)));
        graph.getArgs().put("definitions",
                "<style>" + pieces.darkStyle(".dark") + "</style>" + pieces.definitions());
        state.updateRoot(graph);
    }

    private static String type(Node node) {
        return node.arrangement() == Node.Arrangement.NONE ? NODE : CONTAINER;
    }

    private GNode node(Scene scene, Pieces pieces, Node node, String type, Bounds outer) {
        Bounds at = scene.layout().nodes().getOrDefault(node.id(), NOWHERE);
        GNode made = new GNodeBuilder(type + ':' + node.mapping()).id(node.id())
                .position(at.x() - outer.x(), at.y() - outer.y()).size(at.width(), at.height()).build();
        made.getArgs().put("svg", pieces.nodes().getOrDefault(node.id(), ""));
        made.getArgs().put("name", TextWidth.oneLine(node.label().text()));
        mark(made.getArgs().map(), scene.marks().get(node.id()));
        String words = scene.texts().get(node.id());
        if (words != null) {
            made.getChildren().add(label(node, type, at, words));
        }
        String inner = node.arrangement() == Node.Arrangement.LIST ? ITEM : "";
        node.children().forEach(child -> made.getChildren()
                .add(node(scene, pieces, child, inner.isEmpty() ? type(child) : inner, at)));
        node.borderNodes().forEach(border -> made.getChildren().add(node(scene, pieces, border, BORDER, at)));
        return made;
    }

    private static void mark(Map<String, Object> args, @Nullable Mark mark) {
        args.put("grade", mark == null ? "" : mark.grade().name());
        args.put("count", mark == null ? 0 : mark.count());
        args.put("findings", mark == null ? "" : mark.text());
    }

    /** Words that are edited are not always those that are shown: these may tell more. */
    private static GLabel label(Node node, String type, Bounds at, String words) {
        Bounds origin = new Bounds(0, 0, at.width(), at.height());
        Bounds place = ITEM.equals(type) || BORDER.equals(type) ? origin : Frame.of(node).wordsIn(node, origin);
        return new GLabelBuilder(WORDS).id(Ids.ofLabel(node.id())).text(words).position(place.x(), place.y())
                .size(place.width(), place.height()).build();
    }

    private static GEdge edge(Layout layout, Pieces pieces, Edge edge) {
        GEdgeBuilder builder = new GEdgeBuilder(EDGE + ':' + edge.mapping()).id(edge.id()).sourceId(edge.source())
                .targetId(edge.target());
        Route route = layout.edges().getOrDefault(edge.id(), Route.of(List.of()));
        route.points().forEach(point -> builder.addRoutingPoint(point.x(), point.y()));
        GEdge made = builder.build();
        Pieces.Line line = pieces.edges().get(edge.id());
        if (line != null) {
            made.getArgs().putAll(Map.of("svg", line.svg(), "words", line.words(), "colour", line.light(), "dark",
                    line.dark(), "ends", ends(layout, edge)));
        }
        return made;
    }

    private static double[] ends(Layout layout, Edge edge) {
        return Stream.of(edge.source(), edge.target()).map(id -> layout.nodes().getOrDefault(id, NOWHERE))
                .flatMapToDouble(at -> java.util.stream.DoubleStream.of(at.x(), at.y(), at.width(), at.height()))
                .toArray();
    }
}
