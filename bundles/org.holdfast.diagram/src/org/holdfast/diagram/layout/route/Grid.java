package org.holdfast.diagram.layout.route;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.stream.DoubleStream;

import org.holdfast.diagram.layout.Bounds;

/**
 * The lines along which a way may lead: the sides of what it has to keep clear of, and the middles between. Crossings of
 * lines that lie in an obstacle are blocked.
 */
final class Grid {
    final double[] xs;
    final double[] ys;
    private final BitSet blocked = new BitSet();

    /**
     * @param obstacles
     *            that a way must not lead through; along their sides it may
     * @param moreX
     *            more lines downwards
     * @param moreY
     *            more lines across
     */
    Grid(Collection<Bounds> obstacles, DoubleStream moreX, DoubleStream moreY) {
        xs = lines(DoubleStream.concat(moreX,
                obstacles.stream().flatMapToDouble(box -> DoubleStream.of(box.x(), box.middleX(), box.right()))));
        ys = lines(DoubleStream.concat(moreY,
                obstacles.stream().flatMapToDouble(box -> DoubleStream.of(box.y(), box.middleY(), box.bottom()))));
        obstacles.forEach(this::block);
    }

    private static double[] lines(DoubleStream places) {
        return places.sorted().distinct().toArray();
    }

    private void block(Bounds box) {
        int left = index(xs, box.x());
        int right = index(xs, box.right());
        int bottom = index(ys, box.bottom());
        for (int y = index(ys, box.y()) + 1; y < bottom; y++) {
            blocked.set(y * xs.length + left + 1, y * xs.length + right);
        }
    }

    boolean isFree(int x, int y) {
        return x >= 0 && y >= 0 && x < xs.length && y < ys.length && !blocked.get(y * xs.length + x);
    }

    /** The number of the line at a place, which has to be one. */
    static int index(double[] lines, double place) {
        int found = Arrays.binarySearch(lines, place);
        return found >= 0 ? found : -found - 1;
    }
}
