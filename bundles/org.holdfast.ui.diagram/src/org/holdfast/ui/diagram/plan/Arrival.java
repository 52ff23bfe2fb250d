package org.holdfast.ui.diagram.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Frame;
import org.holdfast.diagram.layout.Point;
import org.holdfast.diagram.layout.kept.Positions;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Node;

/**
 * A node that is to come.
 *
 * @param container
 *            the node in which; empty for the diagram
 * @param at
 *            where its upper left corner is to lie, from that of the container
 */
record Arrival(Optional<String> container, Point at) {

    /** The positions with the one new node of the container; empty if there is none, or more than one. */
    Optional<Positions> place(Diagram before, Diagram now, Positions positions) {
        Set<String> known = new HashSet<>();
        within(before).forEach(node -> known.add(node.id()));
        List<Node> fresh = within(now).stream().filter(node -> !known.contains(node.id())).toList();
        if (fresh.size() != 1) {
            return Optional.empty();
        }
        Map<String, Bounds> places = new HashMap<>(positions.nodes());
        Point free = container.flatMap(id -> node(now.nodes(), id)).map(this::below).orElse(at);
        // its size is what its words need
        places.put(fresh.get(0).id(), new Bounds(free.x(), free.y(), 0, 0));
        return Optional.of(new Positions(places, positions.edges()));
    }

    private List<Node> within(Diagram diagram) {
        return container.map(id -> node(diagram.nodes(), id).map(Node::children).orElse(List.of()))
                .orElse(diagram.nodes());
    }

    private static Optional<Node> node(List<Node> nodes, String id) {
        return nodes.stream().flatMap(
                node -> (node.id().equals(id) ? Optional.of(node) : node(node.children(), id)).stream()).findFirst();
    }

    /** The words of a container are not covered. */
    private Point below(Node around) {
        return new Point(Math.max(at.x(), Frame.PADDING), Math.max(at.y(), Frame.header(Frame.of(around).words())));
    }
}
