package org.holdfast.ui.diagram.server;

import com.google.inject.Inject;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.glsp.graph.GDimension;
import org.eclipse.glsp.graph.GPoint;
import org.eclipse.glsp.server.types.ElementAndBounds;
import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.view.Node;

/** Where nodes were put: the page says it from the corner of what they are in, everybody else from the diagram's. */
final class Moves {
    private static final Bounds ORIGIN = new Bounds(0, 0, 0, 0);

    @Inject
    private SceneState state;

    Request.Move of(List<ElementAndBounds> changes) {
        Map<String, String> parents = new HashMap<>();
        state.scene().diagram().nodes().forEach(node -> parents(node, parents::put));
        Map<String, Bounds> moved = new HashMap<>();
        for (ElementAndBounds change : changes) {
            Bounds now = state.scene().layout().nodes().get(change.getElementId());
            if (now != null) {
                moved.put(change.getElementId(), bounds(change, now, parents.get(change.getElementId())));
            }
        }
        return new Request.Move(Map.copyOf(moved));
    }

    private Bounds bounds(ElementAndBounds change, Bounds now, String parent) {
        Bounds outer = parent == null ? ORIGIN : state.scene().layout().nodes().getOrDefault(parent, ORIGIN);
        GPoint corner = change.getNewPosition();
        GDimension size = change.getNewSize();
        return new Bounds(corner == null ? now.x() : outer.x() + corner.getX(),
                corner == null ? now.y() : outer.y() + corner.getY(),
                size == null ? now.width() : size.getWidth(), size == null ? now.height() : size.getHeight());
    }

    private static void parents(Node node, BiConsumer<String, String> found) {
        for (List<Node> inner : List.of(node.children(), node.borderNodes())) {
            inner.forEach(child -> {
                found.accept(child.id(), node.id());
                parents(child, found);
            });
        }
    }
}
