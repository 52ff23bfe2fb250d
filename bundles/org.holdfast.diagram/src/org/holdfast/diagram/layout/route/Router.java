package org.holdfast.diagram.layout.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
    private static final int MOST_TRIES = 40;
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
        boolean nested = source.contains(target) || target.contains(source);
        List<Point> way = clear(starts, ends, nested ? List.of() : List.of(source, target));
        List<Point> straight = way.isEmpty() ? List.of(starts.getFirst().border(), ends.getFirst().border())
                : straightened(way);
        take(straight);
        return straight;
    }

    /**
     * Seeks a way past those obstacles that turn out to be in the way: the others need not be looked at, and the grid stays
     * small however large the diagram is.
     */
    private List<Point> clear(List<Anchor> starts, List<Anchor> ends, List<Bounds> ownBoxes) {
        Set<Bounds> inTheWay = new LinkedHashSet<>(ownBoxes.stream().map(Router::kept).toList());
        List<Point> way = search(inTheWay, starts, ends);
        for (int tries = 0; tries < MOST_TRIES && !way.isEmpty(); tries++) {
            List<Point> current = way;
            List<Bounds> hit = obstacles.stream().map(Router::kept).filter(box -> leadsThrough(current, box)).toList();
            if (!inTheWay.addAll(hit)) {
                return way;
            }
            List<Point> better = search(inTheWay, starts, ends);
            if (better.isEmpty()) {
                return way;
            }
            way = better;
        }
        return way;
    }

    private static Bounds kept(Bounds obstacle) {
        return obstacle.grown(CLEAR - 1);
    }

    private static boolean leadsThrough(List<Point> way, Bounds box) {
        for (int i = 2; i < way.size() - 1; i++) {
            Point one = way.get(i - 1);
            Point other = way.get(i);
            if (Math.min(one.x(), other.x()) < box.right() && Math.max(one.x(), other.x()) > box.x()
                    && Math.min(one.y(), other.y()) < box.bottom() && Math.max(one.y(), other.y()) > box.y()) {
                return true;
            }
        }
        return false;
    }

    private static List<Point> search(Collection<Bounds> inTheWay, List<Anchor> starts, List<Anchor> ends) {
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
