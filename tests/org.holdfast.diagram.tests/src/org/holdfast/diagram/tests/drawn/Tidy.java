package org.holdfast.diagram.tests.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Frame;
import org.holdfast.diagram.layout.Layout;
import org.holdfast.diagram.layout.Point;
import org.holdfast.diagram.layout.Route;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Edge;
import org.holdfast.diagram.view.Node;
import org.holdfast.diagram.view.Node.Arrangement;

/** What is to hold of every layout; says what does not. */
public final class Tidy {
    private static final double EXACT = 0.6;

    private final Layout layout;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Node> nodes = new TreeMap<>();

    private Tidy(Layout layout) {
        this.layout = layout;
    }

    /** What is wrong; nothing, if all is well. */
    public static List<String> faults(Diagram diagram, Layout layout) {
        Tidy tidy = new Tidy(layout);
        tidy.siblings(diagram.nodes(), new Bounds(0, 0, layout.width(), layout.height()), "the diagram");
        diagram.edges().forEach(tidy::edge);
        return tidy.faults;
    }

    private void siblings(List<Node> siblings, Bounds parent, String name) {
        for (int i = 0; i < siblings.size(); i++) {
            Node node = siblings.get(i);
            Bounds at = layout.nodes().get(node.id());
            nodes.put(node.id(), node);
            check(parent.grown(EXACT).contains(at), node.id() + " is not inside " + name);
            for (Node other : siblings.subList(i + 1, siblings.size())) {
                check(!at.grown(-EXACT).overlaps(layout.nodes().get(other.id())),
                        node.id() + " overlaps " + other.id());
            }
            words(node, at);
            siblings(node.children(), at, node.id());
            node.borderNodes().forEach(port -> port(port, node, at));
        }
    }

    private void words(Node node, Bounds at) {
        Bounds words = Frame.of(node).wordsIn(node, at);
        if (node.arrangement() == Arrangement.LIST || !Frame.isOpen(node)) {
            check(at.grown(EXACT).contains(words) || isLine(node, at), "the words of " + node.id() + " stick out");
        }
        if (Frame.isOpen(node)) {
            node.children().forEach(child -> check(!words.overlaps(layout.nodes().get(child.id())),
                    child.id() + " lies on the words of " + node.id()));
        }
    }

    /** Lines of lists have no frame. */
    private static boolean isLine(Node node, Bounds at) {
        return at.height() < Frame.of(node).height();
    }

    private void port(Node port, Node node, Bounds at) {
        nodes.put(port.id(), port);
        Bounds bounds = layout.nodes().get(port.id());
        check(bounds.grown(EXACT).overlaps(at) && !at.grown(-EXACT).contains(bounds),
                port.id() + " is not on the border of " + node.id());
    }

    private void edge(Edge edge) {
        Route route = layout.edges().get(edge.id());
        check(route.points().size() >= 2, edge.id() + " has no way");
        if (route.points().size() >= 2) {
            check(onBorder(route.points().getFirst(), layout.nodes().get(edge.source())),
                    edge.id() + " does not begin at the border of " + edge.source());
            check(onBorder(route.points().getLast(), layout.nodes().get(edge.target())),
                    edge.id() + " does not end at the border of " + edge.target());
        }
        check(edge.center().isPresent() == route.center().isPresent(), edge.id() + " has words and no place for them");
    }

    private static boolean onBorder(Point point, Bounds bounds) {
        Bounds place = new Bounds(point.x(), point.y(), 0, 0);
        return bounds.grown(EXACT).contains(place) && !bounds.grown(-EXACT).contains(place);
    }

    private void check(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
