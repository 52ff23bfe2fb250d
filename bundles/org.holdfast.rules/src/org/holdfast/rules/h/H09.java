package org.holdfast.rules.h;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.Disaster;
import org.holdfast.model.Exercise;
import org.holdfast.model.ExerciseSort;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Period;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Listed;
import org.holdfast.rules.Rule;
import org.holdfast.rules.fix.Fix;

/**
 * A plan that was never tried equals no plan. It says how often it is exercised and keeps to that; the graver it is, the
 * less talking about it will do. That an exercise failed is the matter of {@link H10}; it was one all the same.
 */
@Code(value = "H09", says = "Each recovery plan has been exercised within its period; one for level 3 or more by more than a walkthrough.", pace = Code.Pace.AFTER_A_PAUSE)
public final class H09 implements Rule {
    private static final int GRAVE = 3;

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        Optional<Period> usual = usual(plan.index().all(RecoveryPlan.class));
        for (RecoveryPlan recovery : plan.index().all(RecoveryPlan.class)) {
            List<Exercise> exercises = plan.exercises().of(recovery);
            Period period = recovery.getExercisePeriod();
            if (period == null) {
                findings.report(recovery, null, Labels.of(recovery) + " does not say how often it is exercised"
                        + (exercises.isEmpty() ? ", and never was" : ""), List.of(), asUsual(recovery, usual, plan));
            } else {
                List<Exercise> within = plan.exercises().within(period, recovery);
                wrong(recovery, period, within, plan).ifPresent(wrong -> findings.report(recovery,
                        Literals.RECOVERY_PLAN__EXERCISE_PERIOD, Labels.of(recovery) + wrong, links(exercises)));
            }
        }
    }

    /** The period that most plans have; empty if none says one. */
    private static Optional<Period> usual(List<RecoveryPlan> plans) {
        Map<Period, Long> periods = plans.stream()
                .flatMap(each -> Optional.ofNullable(each.getExercisePeriod()).stream())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return periods.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** As often as most other plans, if it was exercised so. */
    private static List<Fix> asUsual(RecoveryPlan recovery, Optional<Period> usual, CheckedPlan plan) {
        return usual.filter(
                period -> wrong(recovery, period, plan.exercises().within(period, recovery), plan).isEmpty())
                .<Fix>map(period -> new Fix.SetValue("exercise " + Labels.of(recovery) + " every " + period, recovery,
                        Literals.RECOVERY_PLAN__EXERCISE_PERIOD, period))
                .stream().toList();
    }

    private static Optional<String> wrong(RecoveryPlan recovery, Period period, List<Exercise> within,
            CheckedPlan plan) {
        List<Exercise> exercises = plan.exercises().of(recovery);
        if (exercises.isEmpty()) {
            return Optional.of(" was never exercised; expected every " + period);
        }
        if (within.isEmpty() && !plan.exercises().changed(exercises.getLast()).isEmpty()) {
            return Optional.of(noLongerCounts(exercises.getLast(), plan));
        }
        if (within.isEmpty()) {
            return Optional.of(" was last exercised on " + exercises.getLast().getDate() + ", more than " + period
                    + " ago");
        }
        if (within.stream().anyMatch(each -> each.getSort().compareTo(ExerciseSort.WALKTHROUGH) > 0)) {
            return Optional.empty();
        }
        return gravest(recovery).map(disaster -> " is for " + Labels.of(disaster) + " ("
                + Labels.of(disaster.getLevel()) + "), but in the last " + period + " it was exercised by "
                + within.getLast().getSort() + " only; expected a simulation at least");
    }

    private static String noLongerCounts(Exercise last, CheckedPlan plan) {
        List<String> changed = plan.exercises().changed(last).stream().map(Labels::of).sorted().toList();
        return " was last exercised on " + last.getDate() + ", which no longer counts: since then there was a major"
                + " change of " + Listed.and(changed);
    }

    private static Optional<Disaster> gravest(RecoveryPlan recovery) {
        return Resolved.among(recovery.getDisasters()).stream().filter(disaster -> Resolved.is(disaster.getLevel()))
                .filter(disaster -> disaster.getLevel().getNumber() >= GRAVE)
                .max(Comparator.comparingInt((Disaster disaster) -> disaster.getLevel().getNumber())
                        .thenComparing(Labels::of, Comparator.reverseOrder()));
    }

    private static List<Link> links(List<Exercise> exercises) {
        return exercises.isEmpty() ? List.of()
                : List.of(new Link(exercises.getLast(), Labels.of(exercises.getLast())));
    }
}
