package org.holdfast.diagram.layout.route;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

import org.holdfast.diagram.layout.Point;
import org.holdfast.diagram.layout.Side;

/**
 * Seeks the way through a grid that is shortest, a bend counted as a detour: A* over crossings and directions. What costs the
 * same is taken in the order in which it was found.
 */
final class Search {
    private static final double BEND = 36;

    private final Grid grid;
    private final Map<Integer, Step> best = new HashMap<>();
    private final PriorityQueue<Step> open = new PriorityQueue<>(
            Comparator.comparingDouble(Step::estimate).thenComparingLong(Step::number));
    /** The ends, by the crossing before them; who comes from the node itself is not there yet. */
    private final Map<Integer, Anchor> goals = new HashMap<>();
    private long found;

    private record Step(int x, int y, Side heading, double cost, double estimate, long number, Optional<Step> before,
            Anchor from) {}

    Search(Grid grid) {
        this.grid = grid;
    }

    /** The points between a start and an end, both included; none if there is no way. */
    List<Point> between(List<Anchor> starts, List<Anchor> ends) {
        for (Anchor end : ends) {
            goals.putIfAbsent(crossing(column(end), row(end)), end);
        }
        for (Anchor start : starts) {
            if (grid.isFree(column(start), row(start))) {
                offer(column(start), row(start), start.heading(), start.penalty(), Optional.empty(), start);
            }
        }
        while (!open.isEmpty()) {
            Step step = open.remove();
            if (best.get(key(step)) != step) {
                continue;
            }
            int crossing = crossing(step.x(), step.y());
            if (goals.containsKey(crossing) && goals.get(crossing).heading() != step.heading()) {
                return way(step, goals.get(crossing));
            }
            advance(step);
        }
        return List.of();
    }

    private void advance(Step step) {
        for (Side heading : Side.values()) {
            int x = step.x() + heading.dx;
            int y = step.y() + heading.dy;
            if (heading != step.heading().opposite() && grid.isFree(x, y)) {
                double length = Math.abs(grid.xs[x] - grid.xs[step.x()]) + Math.abs(grid.ys[y] - grid.ys[step.y()]);
                double bend = heading == step.heading() ? 0 : BEND;
                offer(x, y, heading, step.cost() + length + bend, Optional.of(step), step.from());
            }
        }
    }

    private void offer(int x, int y, Side heading, double cost, Optional<Step> before, Anchor from) {
        int key = key(x, y, heading);
        if (best.containsKey(key) && best.get(key).cost() <= cost) {
            return;
        }
        double toGo = goals.values().stream().mapToDouble(
                goal -> Math.abs(goal.out().x() - grid.xs[x]) + Math.abs(goal.out().y() - grid.ys[y]) + goal.penalty())
                .min().orElse(0);
        Step step = new Step(x, y, heading, cost, cost + toGo, found++, before, from);
        best.put(key, step);
        open.add(step);
    }

    private List<Point> way(Step last, Anchor end) {
        List<Point> points = new ArrayList<>();
        points.add(end.border());
        for (Optional<Step> step = Optional.of(last); step.isPresent(); step = step.get().before()) {
            points.add(new Point(grid.xs[step.get().x()], grid.ys[step.get().y()]));
        }
        points.add(last.from().border());
        Collections.reverse(points);
        return points;
    }

    private int column(Anchor anchor) {
        return Grid.index(grid.xs, anchor.out().x());
    }

    private int row(Anchor anchor) {
        return Grid.index(grid.ys, anchor.out().y());
    }

    private int key(Step step) {
        return key(step.x(), step.y(), step.heading());
    }

    private int key(int x, int y, Side heading) {
        return crossing(x, y) * 4 + heading.ordinal();
    }

    private int crossing(int x, int y) {
        return y * grid.xs.length + x;
    }
}
