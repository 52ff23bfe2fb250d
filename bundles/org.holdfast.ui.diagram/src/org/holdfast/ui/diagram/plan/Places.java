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
    private Positions laidOut;
    private int turn;
    private boolean arranged;
    private boolean isToBeKept;

    /**
     * Where things are to stay.
     *
     * @param turn
     *            counts how often users put things elsewhere
     * @param positions
     *            of what need not be laid out
     */
    record Known(int turn, Positions positions) {}

    /**
     * @param subject
     *            counts of what the diagram is one
     * @param kept
     *            where things were before; nowhere if no user ever arranged them
     */
    Places(int subject, Positions kept) {
        this.subject = subject;
        now = kept;
        laidOut = kept;
        arranged = !kept.equals(Positions.NONE);
    }

    int subject() {
        return subject;
    }

    synchronized Positions now() {
        return now;
    }

    synchronized Known known() {
        return new Known(turn, now);
    }

    /** The layout has put the rest somewhere; meanwhile a user may have put things elsewhere, which counts. */
    synchronized void laidOut(Known known, Positions all) {
        if (known.turn() == turn) {
            now = all;
            laidOut = all;
        }
    }

    /** The layout was given up. */
    synchronized void goBack(Known known) {
        if (known.turn() == turn) {
            now = laidOut;
        }
    }

    /** A user puts things there. */
    synchronized void arrange(Positions others) {
        now = others;
        turn++;
        arrange();
    }

    /** A user has put something somewhere. */
    synchronized void arrange() {
        arranged = true;
        isToBeKept = true;
    }

    /** What was renamed stays where it was; so that it does later too, where a user put it is kept under its new id. */
    synchronized Known follow(Diagram before, Diagram diagram, Map<String, String> ids) {
        isToBeKept |= arranged && ids.keySet().stream().anyMatch(now.nodes()::containsKey);
        return new Known(turn, resettled.settle(before, diagram, now, ids));
    }

    /** Where things are, if a user ever had a say in that. */
    synchronized Optional<Positions> arranged() {
        return arranged ? Optional.of(now) : Optional.empty();
    }

    /** Where things are to be the next time too; empty where no user has changed that. */
    synchronized Optional<Positions> toKeep() {
        return isToBeKept ? Optional.of(now) : Optional.empty();
    }
}
