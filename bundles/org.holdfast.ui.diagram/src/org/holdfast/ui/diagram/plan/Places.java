package org.holdfast.ui.diagram.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.kept.Positions;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.ui.diagram.server.Renamed;

/** Where the things of a diagram are, and whether a user had a say in that: what only the layout chose need not be kept. */
final class Places {
    private Positions now;
    private boolean arranged;
    private boolean isToBeKept;

    /**
     * @param kept
     *            where things were before; nowhere if no user ever arranged them
     */
    Places(Positions kept) {
        now = kept;
        arranged = !kept.equals(Positions.NONE);
    }

    synchronized Positions now() {
        return now;
    }

    /** The layout has put the rest somewhere. */
    synchronized void laidOut(Positions all) {
        now = all;
    }

    /** A user puts things there. */
    synchronized void arrange(Positions others) {
        now = others;
        arrange();
    }

    /** A user has put something somewhere. */
    synchronized void arrange() {
        arranged = true;
        isToBeKept = true;
    }

    /** What was renamed stays where it was; so that it does later too, where a user put it is kept under its new id. */
    synchronized Positions follow(Diagram before, Diagram diagram) {
        Positions settled = Resettled.forget(before, diagram, now);
        Map<String, Bounds> places = new HashMap<>(settled.nodes());
        Renamed.between(before, diagram).forEach((old, fresh) -> {
            Bounds place = places.get(old);
            if (place != null && !places.containsKey(fresh)) {
                places.put(fresh, place);
                isToBeKept |= arranged;
            }
        });
        return new Positions(places, settled.edges());
    }

    /** Where things are to be the next time too; empty where no user has changed that. */
    synchronized Optional<Positions> toKeep() {
        return isToBeKept ? Optional.of(now) : Optional.empty();
    }
}
