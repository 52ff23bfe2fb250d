package org.holdfast.rules.h;

import java.util.Comparator;
import java.util.List;

import org.holdfast.model.Exercise;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.rules.CheckedPlan;

/** The exercises of recovery plans. */
final class Exercises {
    private Exercises() {}

    /** Those of a plan that have taken place by the day of the check, by date; of one day, in the order of the text. */
    static List<Exercise> of(RecoveryPlan recovery, CheckedPlan plan) {
        return plan.index().referrers(recovery, Literals.EXERCISE__PLAN, Exercise.class).stream()
                .filter(exercise -> exercise.getDate() != null && !exercise.getDate().date().isAfter(plan.asOf()))
                .sorted(Comparator.comparing(Exercise::getDate)).toList();
    }
}
