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

/** Nodes that are to come into a container, or onto the ground. */
sealed interface Arrival {

    /**
     * The positions with what was to come.
     *
     * @param ids
     *            the new ids of nodes, by those that they had before
     * @return empty if it has not come yet
     */
    Optional<Positions> place(Diagram before, Diagram now, Positions positions, Map<String, String> ids);

    /**
     * One node that is new.
     *
     * @param container
     *            the node in which; empty for the diagram
     * @param at
     *            where its upper left corner is to lie, from that of the container
     */
    record Created(Optional<String> container, Point at) implements Arrival {

        @Override
        public Optional<Positions> place(Diagram before, Diagram now, Positions positions, Map<String, String> ids) {
            Set<String> known = new HashSet<>();
            within(before, container).forEach(node -> known.add(node.id()));
            List<Node> fresh = within(now, container).stream().filter(node -> !known.contains(node.id())).toList();
            // its size is what its words need
            return fresh.size() == 1
                    ? Optional.of(with(positions, Map.of(fresh.get(0).id(), new Bounds(at.x(), at.y(), 0, 0)),
                            now, container))
                    : Optional.empty();
        }
    }

    /**
     * Nodes that were elsewhere.
     *
     * @param container
     *            the node in which; empty for the diagram
     * @param places
     *            where each is to lie, from the upper left corner of the container
     */
    record Put(Optional<String> container, Map<String, Bounds> places) implements Arrival {

        @Override
        public Optional<Positions> place(Diagram before, Diagram now, Positions positions, Map<String, String> ids) {
            Set<String> there = new HashSet<>();
            within(now, container).forEach(node -> there.add(node.id()));
            Map<String, Bounds> fresh = new HashMap<>();
            places.forEach((id, place) -> fresh.put(ids.getOrDefault(id, id), place));
            return there.containsAll(fresh.keySet()) ? Optional.of(with(positions, fresh, now, container))
                    : Optional.empty();
        }
    }

    private static List<Node> within(Diagram diagram, Optional<String> container) {
        return container.map(id -> node(diagram, id).map(Node::children).orElse(List.of())).orElse(diagram.nodes());
    }

    private static Optional<Node> node(Diagram diagram, String id) {
        return Shown.nodes(diagram).filter(node -> node.id().equals(id)).findFirst();
    }

    /** The words of a container are not covered. */
    private static Positions with(Positions positions, Map<String, Bounds> fresh, Diagram now,
            Optional<String> container) {
        Map<String, Bounds> places = new HashMap<>(positions.nodes());
        Optional<Node> around = container.flatMap(id -> node(now, id));
        fresh.forEach((id, at) -> places.put(id, around
                .map(node -> new Bounds(Math.max(at.x(), Frame.PADDING),
                        Math.max(at.y(), Frame.header(Frame.of(node).words())), at.width(), at.height()))
                .orElse(at)));
        return new Positions(places, positions.edges());
    }
}
