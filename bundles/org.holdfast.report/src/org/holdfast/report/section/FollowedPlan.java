package org.holdfast.report.section;

import java.util.List;
import java.util.Optional;

import org.holdfast.analysis.recovery.Declaration;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.analysis.schedule.Gravity;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.report.PlanReport;

/**
 * A recovery plan, and the recoveries in which it is followed.
 *
 * @param plan
 *            the plan
 * @param recoveries
 *            one for each scenario of its disasters, the gravest first
 */
record FollowedPlan(RecoveryPlan plan, List<Recovery> recoveries) {
    /** The plan in the scenarios of its disasters; of a booklet, in those that are wanted. */
    static FollowedPlan of(RecoveryPlan plan, PlanReport report) {
        List<Scenario> wanted = report.request().scenarios();
        return new FollowedPlan(plan, report.recoveries().scenarios().stream()
                .filter(scenario -> scenario.disaster().filter(plan.getDisasters()::contains).isPresent())
                .filter(scenario -> wanted.isEmpty()
                        || wanted.stream().anyMatch(each -> each.name().equals(scenario.name())))
                .map(scenario -> followed(plan, scenario, report)).sorted(Gravity.GRAVEST_FIRST).toList());
    }

    /** The gravest recovery; empty where the plan is for no scenario. */
    Optional<Recovery> gravest() {
        return recoveries.stream().findFirst();
    }

    /** Where another plan is declared first, this one is followed all the same: somebody may have only this one at hand. */
    private static Recovery followed(RecoveryPlan plan, Scenario scenario, PlanReport report) {
        Recovery declared = report.recoveries().of(scenario);
        return declared.declaration().plan().filter(plan::equals).isPresent() ? declared
                : report.recoveries().of(scenario, Declaration.of(scenario, Optional.of(plan)));
    }
}
