package org.holdfast.ui.plan;

import java.util.Optional;

import org.holdfast.dsl.plan.Problem;

/**
 * Which state of a plan its model shows.
 *
 * @param revision
 *            grows with each change of the model; models of the same revision are the same
 * @param obstacle
 *            why the model is not that of the texts: the first place where a text cannot be read. Then the model is the
 *            last good one, which what shows it should say. Empty if the model is that of the texts
 */
public record PlanState(long revision, Optional<Problem> obstacle) {

    /** Whether the model says what the texts say now. */
    public boolean isCurrent() {
        return obstacle.isEmpty();
    }
}
