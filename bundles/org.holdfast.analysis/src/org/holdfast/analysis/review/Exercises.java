package org.holdfast.analysis.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.Component;
import org.holdfast.model.Exercise;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Measurement;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.value.Period;

/** The exercises of recovery plans, and which of them still count. */
public final class Exercises {
    private final PlanIndex index;
    private final LocalDate asOf;
    private final Supplier<SinceReview> review;

    /**
     * @param index
     *            the plan
     * @param asOf
     *            the last day on which an exercise may have taken place
     * @param review
     *            what has changed since the last review; asked for only where something was measured
     */
    public Exercises(PlanIndex index, LocalDate asOf, Supplier<SinceReview> review) {
        this.index = index;
        this.asOf = asOf;
        this.review = review;
    }

    /** All that have taken place, by date; of one day, in the order of the text. */
    public List<Exercise> all() {
        return held(index.all(Exercise.class));
    }

    /** Those of a plan that have taken place, by date; of one day, in the order of the text. */
    public List<Exercise> of(RecoveryPlan recovery) {
        return held(index.referrers(recovery, Literals.EXERCISE__PLAN, Exercise.class));
    }

    /** Those of {@link #of} that measured nothing that has had a major change since: what others showed no longer holds. */
    public List<Exercise> counting(RecoveryPlan recovery) {
        return of(recovery).stream().filter(exercise -> changed(exercise).isEmpty()).toList();
    }

    /** Those of {@link #counting} after which the period has not passed. */
    public List<Exercise> within(Period period, RecoveryPlan recovery) {
        return counting(recovery).stream().filter(each -> !asOf.isAfter(period.after(each.getDate().date()))).toList();
    }

    /** What the exercise measured and has had a major change since. */
    public List<EObject> changed(Exercise exercise) {
        List<Component> measured = Resolved
                .among(exercise.getMeasured().stream().map(Measurement::getComponent).toList());
        return measured.isEmpty() ? List.of() : review.get().changedAfter(exercise.getDate().date(), measured);
    }

    private List<Exercise> held(List<Exercise> exercises) {
        return exercises.stream()
                .filter(exercise -> exercise.getDate() != null && !exercise.getDate().date().isAfter(asOf))
                .sorted(Comparator.comparing(Exercise::getDate)).toList();
    }
}
