package org.holdfast.ui.diagram.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.glsp.graph.GDimension;
import org.eclipse.glsp.graph.GPoint;
import org.eclipse.glsp.server.types.ElementAndBounds;
import org.holdfast.diagram.layout.Bounds;

/** Where nodes were put, from the corner of what they are in. */
final class Moves {

    private Moves() {}

    static Request.Move of(List<ElementAndBounds> changes) {
        Map<String, Bounds> moved = new HashMap<>();
        for (ElementAndBounds change : changes) {
            GPoint corner = change.getNewPosition();
            GDimension size = change.getNewSize();
            if (corner != null && size != null) {
                moved.put(change.getElementId(),
                        new Bounds(corner.getX(), corner.getY(), size.getWidth(), size.getHeight()));
            }
        }
        return new Request.Move(Map.copyOf(moved));
    }
}
