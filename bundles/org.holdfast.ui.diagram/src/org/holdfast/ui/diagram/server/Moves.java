package org.holdfast.ui.diagram.server;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.glsp.graph.GDimension;
import org.eclipse.glsp.graph.GPoint;
import org.eclipse.glsp.server.operations.ChangeContainerOperation;
import org.eclipse.glsp.server.types.ElementAndBounds;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Point;

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

    /** What is put somewhere, all that goes into the same container at once. */
    static List<Request> into(List<ChangeContainerOperation> changes) {
        Map<Optional<String>, Map<String, Point>> places = new LinkedHashMap<>();
        changes.forEach(change -> places
                .computeIfAbsent(container(change.getTargetContainerId()), one -> new LinkedHashMap<>())
                .put(change.getElementId(), point(change.getLocation())));
        return places.entrySet().stream().<Request>map(put -> new Request.Put(put.getValue(), put.getKey())).toList();
    }

    /** The node in which something is to lie; empty for the diagram. */
    static Optional<String> container(@Nullable String id) {
        return id == null || SceneModel.ROOT.equals(id) ? Optional.empty() : Optional.of(id);
    }

    static Point point(Optional<GPoint> location) {
        return location.map(one -> new Point(one.getX(), one.getY())).orElse(new Point(0, 0));
    }
}
