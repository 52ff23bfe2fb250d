package org.holdfast.diagram.layout.route;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Point;
import org.holdfast.diagram.layout.Side;

/** Leads edges at right angles around what is in their way. Of two edges the second keeps off the anchors of the first. */
public final class Router {
    private static final double CLEAR = 9;
    private static final double AROUND = 160;
    private static final double[] SHARES = { 0.5, 0.25, 0.75, 0.125, 0.875 };
    private static final double OFF_THE_MIDDLE = 4;
    private static final double TAKEN = 70;
    private static final double NARROW = 14;

    private final List<Bounds> obstacles;
    private final Set<Point> taken = new HashSet<>();

    /**
     * @param obstacles
     *            what no edge may lead through
     */
    public Router(List<Bounds> obstacles) {
        this.obstacles = List.copyOf(obstacles);
    }

    /** Has others keep off the ends of a way. */
    public void take(List<Point> way) {
        taken.add(way.getFirst());
        taken.add(way.getLast());
    }

    /**
     * The way from one node to another, from border to border. Where there is none that keeps clear of everything, one that
     * does not.
     */
    public List<Point> way(Bounds source, Bounds target) {
        List<Anchor> starts = anchors(source, source.contains(target) && !source.equals(target));
        List<Anchor> ends = anchors(target, target.contains(source) && !source.equals(target));
        Bounds near = around(source, target).grown(AROUND);
        boolean nested = source.contains(target) || target.contains(source);
        List<Bounds> inTheWay = Stream.concat(obstacles.stream(), nested ? Stream.of() : Stream.of(source, target))
                .map(box -> box.grown(CLEAR - 1)).filter(near::overlaps).distinct().toList();
        List<Point> way = search(inTheWay, starts, ends);
        if (way.isEmpty()) {
            way = search(List.of(), starts, ends);
        }
        List<Point> straight = straightened(way);
        take(straight);
        return straight;
    }

    private static List<Point> search(List<Bounds> inTheWay, List<Anchor> starts, List<Anchor> ends) {
        DoubleStream x = Stream.concat(starts.stream(), ends.stream()).mapToDouble(anchor -> anchor.out().x());
        DoubleStream y = Stream.concat(starts.stream(), ends.stream()).mapToDouble(anchor -> anchor.out().y());
        return new Search(new Grid(inTheWay, x, y)).between(starts, ends);
    }

    private List<Anchor> anchors(Bounds bounds, boolean inwards) {
        List<Anchor> anchors = new ArrayList<>();
        for (Side side : Side.values()) {
            boolean narrow = (side.dx == 0 ? bounds.width() : bounds.height()) < NARROW;
            for (int i = 0; i < (narrow ? 1 : SHARES.length); i++) {
                Point border = side.on(bounds, SHARES[i]);
                Side heading = inwards ? side.opposite() : side;
                double penalty = i * OFF_THE_MIDDLE + (taken.contains(border) ? TAKEN : 0);
                anchors.add(new Anchor(border, border.moved(heading.dx * CLEAR, heading.dy * CLEAR), heading, penalty));
            }
        }
        return anchors;
    }

    private static Bounds around(Bounds one, Bounds other) {
        double x = Math.min(one.x(), other.x());
        double y = Math.min(one.y(), other.y());
        return new Bounds(x, y, Math.max(one.right(), other.right()) - x, Math.max(one.bottom(), other.bottom()) - y);
    }

    /** The way without points that are no bends. */
    private static List<Point> straightened(List<Point> way) {
        List<Point> bends = new ArrayList<>();
        for (Point point : way) {
            int size = bends.size();
            if (size > 0 && bends.get(size - 1).equals(point)) {
                continue;
            }
            if (size > 1 && isStraight(bends.get(size - 2), bends.get(size - 1), point)) {
                bends.remove(size - 1);
            }
            bends.add(point);
        }
        return bends;
    }

    private static boolean isStraight(Point one, Point two, Point three) {
        return one.x() == two.x() && two.x() == three.x() || one.y() == two.y() && two.y() == three.y();
    }
}
