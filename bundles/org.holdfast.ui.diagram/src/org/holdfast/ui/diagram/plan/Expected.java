package org.holdfast.ui.diagram.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Point;
import org.holdfast.diagram.layout.kept.Positions;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.ui.diagram.server.Renamed;

/** What users have asked for and is not there yet, with where it is to lie. Told at any time. */
public final class Expected {
    private volatile Optional<Arrival> arrival = Optional.empty();

    Expected() {}

    /**
     * The next new node is to lie there.
     *
     * @param container
     *            the node in which; empty for the diagram
     * @param at
     *            from the upper left corner of that
     */
    public void create(Optional<String> container, Point at) {
        arrival = Optional.of(new Arrival.Created(container, at));
    }

    /**
     * Nodes are to lie elsewhere.
     *
     * @param nodes
     *            where each is to lie, from the upper left corner of the container
     * @param container
     *            the node in which; empty for the diagram
     * @param before
     *            where they lie now
     */
    public void put(Map<String, Point> nodes, Optional<String> container, Positions before) {
        Map<String, Bounds> after = new HashMap<>();
        nodes.forEach((id, at) -> {
            Bounds size = before.nodes().getOrDefault(id, new Bounds(0, 0, 0, 0));
            after.put(id, new Bounds(at.x(), at.y(), size.width(), size.height()));
        });
        arrival = Optional.of(new Arrival.Put(container, after));
    }

    /** What was to come does not. */
    public void nothing() {
        arrival = Optional.empty();
    }

    /** What is new after a creation goes to where it was asked for, what has a new name stays. */
    Places.Known place(Places at, Diagram before, Diagram now) {
        Map<String, String> ids = Renamed.between(before, now);
        Places.Known settled = at.follow(before, now, ids);
        Optional<Positions> placed = arrival
                .flatMap(expected -> expected.place(before, now, settled.positions(), ids));
        if (placed.isPresent()) {
            nothing();
            at.arrange();
        }
        return new Places.Known(settled.turn(), placed.orElse(settled.positions()));
    }
}
