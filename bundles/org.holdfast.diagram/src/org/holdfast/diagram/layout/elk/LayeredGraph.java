package org.holdfast.diagram.layout.elk;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutOptionData.Target;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.PortLabelPlacement;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Frame;
import org.holdfast.diagram.layout.Measured;
import org.holdfast.diagram.layout.WordsOnWay;
import org.holdfast.diagram.text.TextBlock;
import org.holdfast.diagram.view.Edge;
import org.holdfast.diagram.view.Label;
import org.holdfast.diagram.view.Node;
import org.holdfast.diagram.view.Node.Arrangement;

/** A diagram as ELK takes it. Lists, rows and columns go in as boxes whose inside is settled already. */
final class LayeredGraph {
    private static final double BETWEEN_NODES = 22;
    private static final double BETWEEN_LAYERS = 44;
    private static final double BESIDE_EDGES = 12;
    private static final double WIDE = 1.7;

    final List<Node> nodes;
    final List<Edge> joins;
    final ElkNode root = ElkGraphUtil.createGraph();
    /** What stands for a node, or for what it is settled in. */
    final Map<String, ElkConnectableShape> shapes = new LinkedHashMap<>();
    final Map<String, Measured> settled = new HashMap<>();
    final Map<String, ElkEdge> edges = new LinkedHashMap<>();

    private final ElkOptions options;
    private final Effort effort;
    private final LayeredLayout layout;

    LayeredGraph(List<Node> nodes, List<Edge> joins, ElkOptions options, LayeredLayout layout) {
        this.nodes = nodes;
        this.joins = joins;
        this.options = options;
        this.layout = layout;
        this.effort = Effort.forSize(count(nodes) + joins.size());
        prepare(root);
        nodes.forEach(node -> add(node, root));
        joins.forEach(this::add);
    }

    private static int count(List<Node> nodes) {
        return nodes.stream().mapToInt(node -> 1 + count(node.children())).sum();
    }

    private void prepare(ElkNode parent) {
        parent.setProperty(CoreOptions.ALGORITHM, "org.eclipse.elk.layered");
        parent.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        parent.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        parent.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        parent.setProperty(CoreOptions.RANDOM_SEED, 1);
        parent.setProperty(CoreOptions.ASPECT_RATIO, WIDE);
        parent.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        parent.setProperty(CoreOptions.SPACING_NODE_NODE, BETWEEN_NODES);
        parent.setProperty(CoreOptions.SPACING_EDGE_NODE, BESIDE_EDGES);
        parent.setProperty(CoreOptions.SPACING_EDGE_EDGE, BESIDE_EDGES);
        parent.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        parent.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BESIDE_EDGES);
        parent.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BESIDE_EDGES);
        effort.applyTo(parent);
        options.applyTo(parent, Target.PARENTS);
    }

    private void add(Node node, ElkNode parent) {
        ElkNode box = ElkGraphUtil.createNode(parent);
        box.setIdentifier(node.id());
        shapes.put(node.id(), box);
        options.applyTo(box, Target.NODES);
        if (node.arrangement() == Arrangement.FREE && Frame.isOpen(node)) {
            open(node, box);
        } else {
            settle(node, box);
        }
        node.borderNodes().forEach(port -> addPort(port, box));
    }

    private void open(Node node, ElkNode box) {
        Frame frame = Frame.of(node);
        prepare(box);
        box.setProperty(CoreOptions.PADDING,
                new ElkPadding(frame.height(), Frame.PADDING, Frame.PADDING, Frame.PADDING));
        box.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
        box.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new KVector(frame.width(), frame.height()));
        node.children().forEach(child -> add(child, box));
    }

    private void settle(Node node, ElkNode box) {
        Measured measured = Measured.of(node, layout::settle);
        box.setDimensions(measured.width(), measured.height());
        settled.put(node.id(), measured);
        measured.inside().keySet().forEach(id -> shapes.put(id, box));
    }

    private void addPort(Node node, ElkNode box) {
        ElkPort port = ElkGraphUtil.createPort(box);
        shapes.put(node.id(), port);
        Frame frame = Frame.ofBorderNode(node);
        port.setDimensions(frame.width(), frame.height());
        port.setProperty(CoreOptions.PORT_BORDER_OFFSET, -Math.min(frame.width(), frame.height()) / 2);
        box.setProperty(CoreOptions.PORT_LABELS_PLACEMENT, EnumSet.of(PortLabelPlacement.OUTSIDE));
        if (node.style().labelOutside() && frame.words().height() > 0) {
            label(frame.words(), port);
        }
    }

    private void add(Edge edge) {
        ElkEdge join = ElkGraphUtil.createSimpleEdge(shape(edge, edge.source()), shape(edge, edge.target()));
        edges.put(edge.id(), join);
        options.applyTo(join, Target.EDGES);
        label(edge.begin(), EdgeLabelPlacement.TAIL, join);
        label(edge.center(), EdgeLabelPlacement.CENTER, join);
        label(edge.end(), EdgeLabelPlacement.HEAD, join);
    }

    private ElkConnectableShape shape(Edge edge, String node) {
        return Optional.ofNullable(shapes.get(node)).orElseThrow(() -> new IllegalArgumentException(
                "the edge '" + edge.id() + "' leads to '" + node + "', which is not in the diagram"));
    }

    private void label(Optional<Label> words, EdgeLabelPlacement placement, ElkEdge join) {
        words.map(TextBlock::of).filter(block -> block.height() > 0).ifPresent(block -> {
            ElkLabel label = label(block, join);
            label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, placement);
            label.setText(placement.name());
        });
    }

    private static ElkLabel label(TextBlock block, org.eclipse.elk.graph.ElkGraphElement owner) {
        ElkLabel label = ElkGraphUtil.createLabel("words", owner);
        Bounds room = WordsOnWay.room(block);
        label.setDimensions(room.width(), room.height());
        return label;
    }
}
