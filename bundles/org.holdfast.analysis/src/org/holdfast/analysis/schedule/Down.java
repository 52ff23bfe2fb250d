package org.holdfast.analysis.schedule;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.model.NamedElement;

/** An element that is down, while a network is made. */
final class Down {
    final NamedElement element;
    /** When it is ready by itself, whatever it needs one another with. */
    final Node ready;
    /** When it is up again: when it is ready, and all with which it needs one another. */
    Node up;
    final List<Awaited> awaits = new ArrayList<>(2);

    /**
     * What it still waits for because of one need.
     *
     * @param required
     *            how many of them must be back, 1 or more
     * @param among
     *            those that are down
     */
    record Awaited(int required, List<Down> among) {}

    Down(NamedElement element, Node ready) {
        this.element = element;
        this.ready = ready;
        this.up = ready;
    }

    /** Whether the two need one another, through any chain; an element itself always. */
    boolean isUpWith(Down other) {
        return up == other.up;
    }

    /** All that it waits for. */
    List<Down> waitsFor() {
        List<Down> all = new ArrayList<>();
        awaits.forEach(awaited -> all.addAll(awaited.among()));
        return all;
    }
}
