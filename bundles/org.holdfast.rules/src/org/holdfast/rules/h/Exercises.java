package org.holdfast.rules.h;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.Component;
import org.holdfast.model.Exercise;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Measurement;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.rules.CheckedPlan;

/** The exercises of recovery plans. */
final class Exercises {
    private Exercises() {}

    /** Those of {@link #of} that measured nothing that has had a major change since: what they showed no longer holds. */
    static List<Exercise> counting(RecoveryPlan recovery, CheckedPlan plan) {
        return of(recovery, plan).stream().filter(exercise -> changed(exercise, plan).isEmpty()).toList();
    }

    /** What the exercise measured and has had a major change since. */
    static List<EObject> changed(Exercise exercise, CheckedPlan plan) {
        List<Component> measured = Resolved
                .among(exercise.getMeasured().stream().map(Measurement::getComponent).toList());
        return plan.review().changedAfter(exercise.getDate().date(), measured);
    }

    /** Those of a plan that have taken place by the day of the check, by date; of one day, in the order of the text. */
    static List<Exercise> of(RecoveryPlan recovery, CheckedPlan plan) {
        return plan.index().referrers(recovery, Literals.EXERCISE__PLAN, Exercise.class).stream()
                .filter(exercise -> exercise.getDate() != null && !exercise.getDate().date().isAfter(plan.asOf()))
                .sorted(Comparator.comparing(Exercise::getDate)).toList();
    }
}
