package org.holdfast.diagram.layout.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.view.Node;
import org.holdfast.diagram.view.Node.Arrangement;

/** What no edge may lead through: whatever has no nodes inside, and lists as a whole. */
public final class Obstacles {

    private Obstacles() {}

    /** Where the obstacles among nodes, and in them, lie. */
    public static List<Bounds> of(List<Node> nodes, Map<String, Bounds> places) {
        List<Bounds> obstacles = new ArrayList<>();
        nodes.forEach(node -> collect(node, places, obstacles));
        return obstacles;
    }

    private static void collect(Node node, Map<String, Bounds> places, List<Bounds> obstacles) {
        if (node.children().isEmpty() || node.arrangement() == Arrangement.LIST) {
            obstacles.add(places.get(node.id()));
        } else {
            node.children().forEach(child -> collect(child, places, obstacles));
        }
    }
}
