package org.holdfast.diagram.layout.kept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Frame;
import org.holdfast.diagram.layout.Layout;
import org.holdfast.diagram.layout.LayoutOptions;
import org.holdfast.diagram.layout.Measured;
import org.holdfast.diagram.layout.Point;
import org.holdfast.diagram.layout.Stop;
import org.holdfast.diagram.layout.elk.LayeredLayout;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Node;
import org.holdfast.diagram.view.Node.Arrangement;

/**
 * Puts the nodes of one container, or the outermost ones, where they were. What is new goes beside what it is joined with,
 * where there is room; many new ones at once are laid out among themselves and go below the others.
 */
final class KeptLevel {
    private static final int MANY = 12;
    private static final double LAYER = 44;

    private final Diagram diagram;
    private final LayoutOptions options;
    private final Positions kept;
    private final Stop stop;
    private final Neighbours neighbours;
    private final boolean across;

    KeptLevel(Diagram diagram, LayoutOptions options, Positions kept, Stop stop) {
        this.stop = stop;
        this.diagram = diagram;
        this.options = options;
        this.kept = kept;
        this.neighbours = new Neighbours(diagram);
        this.across = List.of("RIGHT", "LEFT")
                .contains(options.values().getOrDefault("org.eclipse.elk.direction", "DOWN"));
    }

    /** Settles a container whose children lie freely: no smaller than it was. */
    Measured container(Node container) {
        Frame frame = Frame.of(container);
        Map<String, Bounds> inside = arrange(container.children(), new Point(Frame.PADDING, frame.height()));
        double right = inside.values().stream().mapToDouble(Bounds::right).max().orElse(0) + Frame.PADDING;
        double bottom = inside.values().stream().mapToDouble(Bounds::bottom).max().orElse(0) + Frame.PADDING;
        Bounds before = kept.nodes().getOrDefault(container.id(), new Bounds(0, 0, 0, 0));
        return new Measured(Math.max(Math.max(frame.width(), right), before.width()),
                Math.max(Math.max(frame.height(), bottom), before.height()), inside);
    }

    /**
     * Where nodes and what is in them lies, from the upper left corner of what they lie in.
     *
     * @param least
     *            how far to the left and up new ones may lie
     */
    Map<String, Bounds> arrange(List<Node> nodes, Point least) {
        if (nodes.stream().noneMatch(this::isKept)) {
            return layered(nodes, least);
        }
        Map<String, Measured> sizes = new HashMap<>();
        nodes.forEach(node -> sizes.put(node.id(), Measured.of(node, this::container)));
        Map<String, Bounds> boxes = new LinkedHashMap<>();
        List<Node> fresh = new ArrayList<>();
        for (Node node : nodes) {
            stop.check();
            if (isKept(node)) {
                boxes.put(node.id(), where(node, sizes.get(node.id())));
            } else {
                fresh.add(node);
            }
        }
        Apart.move(boxes);
        Map<String, Bounds> all = new LinkedHashMap<>();
        if (fresh.size() > MANY) {
            all.putAll(block(fresh, least, boxes));
        } else {
            fresh.forEach(node -> boxes.put(node.id(), spot(node.id(), sizes.get(node.id()), least, boxes)));
        }
        boxes.forEach((id, box) -> {
            all.put(id, box);
            sizes.get(id).inside().forEach((inner, bounds) -> all.put(inner, bounds.moved(box.x(), box.y())));
        });
        return all;
    }

    private boolean isKept(Node node) {
        return kept.nodes().containsKey(node.id());
    }

    private Bounds where(Node node, Measured size) {
        Bounds before = kept.nodes().get(node.id());
        boolean roomy = node.arrangement() == Arrangement.FREE && !node.children().isEmpty();
        return new Bounds(before.x(), before.y(), roomy ? Math.max(before.width(), size.width()) : size.width(),
                roomy ? Math.max(before.height(), size.height()) : size.height());
    }

    private Map<String, Bounds> layered(List<Node> nodes, Point at) {
        Layout layout = LayeredLayout.of(nodes, LayeredLayout.within(nodes, diagram.edges()), options,
                stop);
        Map<String, Bounds> moved = new LinkedHashMap<>();
        layout.nodes().forEach((id, bounds) -> moved.put(id, bounds.moved(at.x(), at.y())));
        return moved;
    }

    private Map<String, Bounds> block(List<Node> fresh, Point least, Map<String, Bounds> others) {
        double below = others.values().stream().mapToDouble(Bounds::bottom).max().orElse(0) + LAYER;
        return layered(fresh, new Point(least.x(), Math.max(least.y(), below)));
    }

    private Bounds spot(String id, Measured size, Point least, Map<String, Bounds> boxes) {
        Point best = best(id, size, boxes)
                .orElse(new Point(least.x() + size.width() / 2, least.y() + size.height() / 2));
        return FreeSpot.of(size.width(), size.height(), best, least, List.copyOf(boxes.values()));
    }

    /** In the middle of what it is joined with, one layer after it or before it. */
    private Optional<Point> best(String id, Measured size, Map<String, Bounds> boxes) {
        List<Point> wishes = neighbours.of(id).stream().filter(neighbour -> boxes.containsKey(neighbour.id()))
                .map(neighbour -> beside(boxes.get(neighbour.id()), neighbour.before(), size)).toList();
        if (wishes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Point(wishes.stream().mapToDouble(Point::x).average().orElse(0),
                wishes.stream().mapToDouble(Point::y).average().orElse(0)));
    }

    private Point beside(Bounds other, boolean after, Measured size) {
        double way = across ? (other.width() + size.width()) / 2 + LAYER : (other.height() + size.height()) / 2 + LAYER;
        double ahead = after ? way : -way;
        return new Point(other.middleX() + (across ? ahead : 0), other.middleY() + (across ? 0 : ahead));
    }
}
