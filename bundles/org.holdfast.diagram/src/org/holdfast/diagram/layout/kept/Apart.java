package org.holdfast.diagram.layout.kept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.holdfast.diagram.layout.Bounds;

/**
 * Moves boxes apart that have grown into each other. Only what has to is moved, to the right or down, whichever is nearer:
 * of two the one that is farther from the upper left corner.
 */
final class Apart {
    private static final double GAP = 12;

    private Apart() {}

    static void move(Map<String, Bounds> boxes) {
        List<String> order = new ArrayList<>(boxes.keySet());
        order.sort(Comparator.comparingDouble((String id) -> boxes.get(id).x() + boxes.get(id).y())
                .thenComparing(Comparator.naturalOrder()));
        List<Bounds> settled = new ArrayList<>();
        for (String id : order) {
            Bounds box = boxes.get(id);
            Optional<Bounds> obstacle = overlapping(box, settled);
            while (obstacle.isPresent()) {
                double right = obstacle.get().right() + GAP - box.x();
                double down = obstacle.get().bottom() + GAP - box.y();
                box = right < down ? box.moved(right, 0) : box.moved(0, down);
                obstacle = overlapping(box, settled);
            }
            boxes.put(id, box);
            settled.add(box);
        }
    }

    private static Optional<Bounds> overlapping(Bounds box, List<Bounds> settled) {
        return settled.stream().filter(box::overlaps).findFirst();
    }
}
