package org.holdfast.diagram.layout.elk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Layout;
import org.holdfast.diagram.layout.Route;

/** Puts parts of a diagram that nothing joins beside and below each other, the large ones first, as books on shelves. */
final class Shelves {
    private static final double GAP = 36;
    private static final double WIDE = 1.7;

    private final Map<String, Bounds> nodes = new LinkedHashMap<>();
    private final Map<String, Route> edges = new LinkedHashMap<>();
    private final double most;
    private double x;
    private double y;
    private double shelf;
    private double width;

    private Shelves(double most) {
        this.most = most;
    }

    static Layout of(List<Layout> parts) {
        double area = parts.stream().mapToDouble(part -> (part.width() + GAP) * (part.height() + GAP)).sum();
        double widest = parts.stream().mapToDouble(Layout::width).max().orElse(0);
        Shelves shelves = new Shelves(Math.max(widest, Math.sqrt(area * WIDE)));
        List<Layout> largest = new ArrayList<>(parts);
        largest.sort(Comparator.comparingDouble(Layout::height).reversed());
        largest.forEach(shelves::put);
        return new Layout(shelves.width, shelves.y + shelves.shelf, shelves.nodes, shelves.edges);
    }

    private void put(Layout part) {
        if (x > 0 && x + part.width() > most) {
            y += shelf + GAP;
            x = 0;
            shelf = 0;
        }
        double right = x;
        double down = y;
        part.nodes().forEach((id, bounds) -> nodes.put(id, bounds.moved(right, down)));
        part.edges().forEach((id, route) -> edges.put(id, route.moved(right, down)));
        width = Math.max(width, x + part.width());
        shelf = Math.max(shelf, part.height());
        x += part.width() + GAP;
    }
}
