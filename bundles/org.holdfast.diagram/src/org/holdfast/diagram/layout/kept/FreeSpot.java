package org.holdfast.diagram.layout.kept;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Point;

/** Finds room for one more box among others. */
final class FreeSpot {
    static final double GAP = 24;

    private FreeSpot() {}

    /**
     * The place for a box that is nearest to where it would best be, and keeps clear of the others.
     *
     * @param least
     *            how far to the left and up it may lie
     * @param best
     *            where its middle would best be
     */
    static Bounds of(double width, double height, Point best, Point least, List<Bounds> others) {
        Bounds wanted = at(width, height, best.x() - width / 2, best.y() - height / 2, least);
        Bounds nearest = wanted;
        double distance = isFree(wanted, others) ? 0 : Double.MAX_VALUE;
        if (distance == 0) {
            return wanted;
        }
        for (Bounds candidate : candidates(width, height, wanted, least, others)) {
            double away = Math.abs(candidate.x() - wanted.x()) + Math.abs(candidate.y() - wanted.y());
            if (away < distance && isFree(candidate, others)) {
                nearest = candidate;
                distance = away;
            }
        }
        return nearest;
    }

    /** Beside each of the others, and in the line of the wish; the last is right of all, and so always free. */
    private static List<Bounds> candidates(double width, double height, Bounds wanted, Point least,
            List<Bounds> others) {
        List<Bounds> candidates = new ArrayList<>();
        double end = least.x();
        for (Bounds other : others) {
            end = Math.max(end, other.right() + GAP);
            for (double x : new double[] { other.right() + GAP, other.x() - GAP - width, other.x() }) {
                candidates.add(at(width, height, x, wanted.y(), least));
                candidates.add(at(width, height, x, other.y(), least));
            }
            for (double y : new double[] { other.bottom() + GAP, other.y() - GAP - height }) {
                candidates.add(at(width, height, wanted.x(), y, least));
                candidates.add(at(width, height, other.x(), y, least));
            }
        }
        candidates.add(at(width, height, end, wanted.y(), least));
        return candidates;
    }

    private static Bounds at(double width, double height, double x, double y, Point least) {
        return new Bounds(Math.max(least.x(), Math.round(x)), Math.max(least.y(), Math.round(y)), width, height);
    }

    private static boolean isFree(Bounds candidate, List<Bounds> others) {
        Bounds clear = candidate.grown(GAP - 1);
        return others.stream().noneMatch(clear::overlaps);
    }
}
