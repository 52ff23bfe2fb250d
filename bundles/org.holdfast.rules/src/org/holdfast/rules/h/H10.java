package org.holdfast.rules.h;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.holdfast.model.Exercise;
import org.holdfast.model.ExerciseResult;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Measurement;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Rule;

/**
 * What was measured outweighs what was planned. Of each recovery plan, the last exercise that measured a system counts;
 * a later one that did not measure it proves nothing, and neither does one from before a major change of what it
 * measured.
 */
@Code(value = "H10", says = "Times measured in the last exercise are within the RTO, and a failed exercise has been repeated.", pace = Code.Pace.AFTER_A_PAUSE)
public final class H10 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        Map<InformationSystem, List<Measurement>> late = new LinkedHashMap<>();
        for (RecoveryPlan recovery : plan.index().byName(RecoveryPlan.class)) {
            List<Exercise> exercises = plan.exercises().of(recovery);
            checkRepeated(recovery, exercises, findings);
            lastMeasured(plan.exercises().counting(recovery)).forEach((system, last) -> {
                if (isLate(system, last)) {
                    late.computeIfAbsent(system, key -> new ArrayList<>()).add(last);
                }
            });
        }
        late.forEach((system, measured) -> report(system, measured, findings));
    }

    private static void checkRepeated(RecoveryPlan recovery, List<Exercise> exercises, Findings findings) {
        Optional<Exercise> failed = Optional.empty();
        for (Exercise exercise : exercises) {
            if (exercise.getResult() == ExerciseResult.FAILED) {
                failed = Optional.of(exercise);
            } else if (exercise.getResult() == ExerciseResult.PASSED) {
                failed = Optional.empty();
            }
        }
        failed.ifPresent(last -> findings.report(recovery, null,
                Labels.of(recovery) + " failed its " + last.getSort() + " on " + last.getDate()
                        + ", and has passed no exercise since",
                List.of(new Link(last, Labels.of(last)))));
    }

    private static Map<InformationSystem, Measurement> lastMeasured(List<Exercise> exercises) {
        Map<InformationSystem, Measurement> last = new LinkedHashMap<>();
        for (Exercise exercise : exercises) {
            for (Measurement measured : exercise.getMeasured()) {
                if (measured.getComponent() instanceof InformationSystem system) {
                    last.put(system, measured);
                }
            }
        }
        return last;
    }

    private static boolean isLate(InformationSystem system, Measurement measured) {
        return system.getRto() != null && measured.getTime() != null
                && measured.getTime().compareTo(system.getRto()) > 0;
    }

    private static void report(InformationSystem system, List<Measurement> late, Findings findings) {
        Measurement worst = late.stream().sorted(Comparator.comparing(Measurement::getTime).reversed()).findFirst()
                .orElseThrow();
        Exercise exercise = (Exercise) worst.eContainer();
        findings.report(system, Literals.INFORMATION_SYSTEM__RTO, Labels.of(system) + " (RTO " + system.getRto()
                + ") took " + worst.getTime() + " when it was last measured in an exercise of "
                + Labels.of(exercise.getPlan()) + " (" + exercise.getDate() + ")" + MorePlans.than(late),
                List.of(new Link(exercise, Labels.of(exercise))));
    }
}
