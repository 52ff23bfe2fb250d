package org.holdfast.ui.diagram.plan;

import java.util.Map;
import java.util.Optional;

import org.holdfast.diagram.layout.kept.Positions;
import org.holdfast.diagram.view.Diagram;

/** Where the things of a diagram are, and whether a user had a say in that: what only the layout chose need not be kept. */
final class Places {
    private final Resettled resettled = new Resettled();
    private final int subject;
    private Positions now;
    private boolean arranged;
    private boolean isToBeKept;

    /**
     * @param subject
     *            counts of what the diagram is one
     * @param kept
     *            where things were before; nowhere if no user ever arranged them
     */
    Places(int subject, Positions kept) {
        this.subject = subject;
        now = kept;
        arranged = !kept.equals(Positions.NONE);
    }

    int subject() {
        return subject;
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
    synchronized Positions follow(Diagram before, Diagram diagram, Map<String, String> ids) {
        isToBeKept |= arranged && ids.keySet().stream().anyMatch(now.nodes()::containsKey);
        return resettled.settle(before, diagram, now, ids);
    }

    /** Where things are to be the next time too; empty where no user has changed that. */
    synchronized Optional<Positions> toKeep() {
        return isToBeKept ? Optional.of(now) : Optional.empty();
    }
}
