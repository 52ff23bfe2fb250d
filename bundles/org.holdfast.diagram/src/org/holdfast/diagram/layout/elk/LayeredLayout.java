package org.holdfast.diagram.layout.elk;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.graph.ElkNode;
import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Frame;
import org.holdfast.diagram.layout.Layout;
import org.holdfast.diagram.layout.LayoutOptionException;
import org.holdfast.diagram.layout.LayoutOptions;
import org.holdfast.diagram.layout.Measured;
import org.holdfast.diagram.layout.Stop;
import org.holdfast.diagram.view.Edge;
import org.holdfast.diagram.view.Node;

/**
 * Lays a diagram out in layers along its edges: nested containers, border nodes, edges at right angles, words on edges. The
 * same diagram is always laid out the same.
 */
public final class LayeredLayout {
    private static final int ATTEMPTS = 20;

    private final ElkOptions options;
    private final List<Edge> edges;
    private final Stop stop;

    private LayeredLayout(ElkOptions options, List<Edge> edges, Stop stop) {
        this.options = options;
        this.edges = edges;
        this.stop = stop;
    }

    /** Lays nodes out, as {@link #of(List, List, LayoutOptions, Stop)} does that is not ended. */
    public static Layout of(List<Node> nodes, List<Edge> edges, LayoutOptions options) {
        return of(nodes, edges, options, Stop.NEVER);
    }

    /**
     * Lays nodes out.
     *
     * @param nodes
     *            the outermost nodes
     * @param edges
     *            between these or what they contain
     * @param stop
     *            ends the work early
     * @throws java.util.concurrent.CancellationException
     *             if it was ended
     * @throws LayoutOptionException
     *             if an option is unknown, or its value
     * @throws IllegalArgumentException
     *             if an edge leads to a node that is not among them
     */
    public static Layout of(List<Node> nodes, List<Edge> edges, LayoutOptions options, Stop stop) {
        ElkOptions.prepare();
        return new LayeredLayout(ElkOptions.of(options), edges, stop).layOut(nodes, edges);
    }

    private Layout layOut(List<Node> nodes, List<Edge> joins) {
        List<List<Node>> parts = Components.of(nodes, joins);
        if (parts.size() < 2) {
            return layOutPart(nodes, joins);
        }
        return Shelves.of(parts.stream().map(part -> layOutPart(part, within(part, joins))).toList());
    }

    /**
     * ELK 0.12.1 cannot count the crossings of some nested graphs: an index is out of bounds. Then edges that lead to the
     * same border are no longer taken together, then each container is ordered for itself, from one start after another.
     */
    private Layout layOutPart(List<Node> nodes, List<Edge> joins) {
        for (int attempt = 0;; attempt++) {
            try {
                return layOutPart(nodes, joins, attempt);
            } catch (IndexOutOfBoundsException crossingsNotCounted) {
                if (attempt == ATTEMPTS) {
                    throw crossingsNotCounted;
                }
            }
        }
    }

    private Layout layOutPart(List<Node> nodes, List<Edge> joins, int attempt) {
        LayeredGraph graph = new LayeredGraph(nodes, joins, options, this);
        graph.root.setProperty(LayeredOptions.MERGE_HIERARCHY_EDGES, attempt == 0);
        if (attempt > 1) {
            levelByLevel(graph.root);
            graph.root.setProperty(LayeredOptions.RANDOM_SEED, attempt);
        }
        new RecursiveGraphLayoutEngine().layout(graph.root, new StoppedMonitor(stop));
        stop.check();
        return new LayoutReader(graph).read();
    }

    /** Each level has to say so for itself. */
    private static void levelByLevel(ElkNode around) {
        around.setProperty(LayeredOptions.CROSSING_MINIMIZATION_HIERARCHICAL_SWEEPINESS, -1.0);
        around.getChildren().forEach(LayeredLayout::levelByLevel);
    }

    /** Settles a free container that lies in a row or a column: alone, with the edges inside it. */
    Measured settle(Node container) {
        Layout layout = layOut(container.children(), within(container.children(), edges));
        Frame frame = Frame.of(container);
        Map<String, Bounds> inside = new LinkedHashMap<>();
        layout.nodes().forEach((id, bounds) -> inside.put(id, bounds.moved(Frame.PADDING, frame.height())));
        return new Measured(Math.max(frame.width(), layout.width() + 2 * Frame.PADDING),
                frame.height() + layout.height() + Frame.PADDING, inside);
    }

    /** Those edges that join two of the nodes, or what is in them. */
    public static List<Edge> within(List<Node> nodes, List<Edge> edges) {
        Set<String> within = new HashSet<>();
        nodes.forEach(child -> collect(child, within));
        return edges.stream().filter(edge -> within.contains(edge.source()) && within.contains(edge.target()))
                .toList();
    }

    private static void collect(Node node, Set<String> ids) {
        ids.add(node.id());
        node.borderNodes().forEach(child -> ids.add(child.id()));
        node.children().forEach(child -> collect(child, ids));
    }
}
