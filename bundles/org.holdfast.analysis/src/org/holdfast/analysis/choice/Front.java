package org.holdfast.analysis.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.holdfast.analysis.choice.solver.Choice;
import org.holdfast.analysis.choice.solver.Solver;

/**
 * The front of budget against remaining yearly loss, dearest first: each point is the least loss for a budget one cent
 * below the cost of the point before. If there are too many points, those of budgets at equal steps.
 */
final class Front {
    private static final int MOST = 40;
    private static final int STEPS = 20;

    private final Solver solver;
    private final List<Choice> points = new ArrayList<>();

    Front(Solver solver) {
        this.solver = solver;
    }

    List<Choice> find() {
        for (long budget = Long.MAX_VALUE; budget >= 0 && points.size() <= MOST;) {
            Optional<Choice> least = solver.leastLoss(budget);
            if (least.isEmpty()) {
                break;
            }
            add(least.get());
            budget = least.get().taken().cost() - 1;
        }
        return points.size() > MOST ? atSteps(points.getFirst().taken().cost()) : points;
    }

    private List<Choice> atSteps(long dearest) {
        points.clear();
        for (int step = STEPS; step >= 0; step--) {
            solver.leastLoss(dearest / STEPS * step + dearest % STEPS * step / STEPS).ifPresent(this::add);
        }
        return points;
    }

    /** Of points with the same loss, the cheapest is on the front. */
    private void add(Choice point) {
        if (!points.isEmpty() && points.getLast().taken().loss() == point.taken().loss()) {
            points.removeLast();
        }
        points.add(point);
    }
}
