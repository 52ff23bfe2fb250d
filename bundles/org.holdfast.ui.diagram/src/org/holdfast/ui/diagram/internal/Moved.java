package org.holdfast.ui.diagram.internal;

import java.util.HashMap;
import java.util.Map;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.kept.Positions;
import org.holdfast.ui.diagram.server.Request;

/** Where things are after a move. */
final class Moved {

    private Moved() {}

    static Positions positions(Positions before, Request.Move move) {
        Map<String, Bounds> places = new HashMap<>(before.nodes());
        places.putAll(move.bounds());
        // ways that no longer fit are sought anew by the layout
        return new Positions(places, before.edges());
    }
}
