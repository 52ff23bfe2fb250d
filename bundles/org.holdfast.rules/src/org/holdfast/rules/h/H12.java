package org.holdfast.rules.h;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.holdfast.analysis.failure.Failure;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.index.Tally;
import org.holdfast.analysis.scenario.PlanMeasures;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.analysis.scenario.Scenarios;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Information;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Listed;
import org.holdfast.rules.NeedChain;
import org.holdfast.rules.Others;
import org.holdfast.rules.Rule;

/**
 * The list of telephone numbers must not lie on the server that burnt. In each scenario of a plan, one system at least that
 * holds the information is not down; stand-ins do not count, for the information is needed to start them.
 */
@Code(value = "H12", says = "Information that a plan needs is held in a system that its disasters do not take down.", pace = Code.Pace.AFTER_A_PAUSE)
public final class H12 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (RecoveryPlan recovery : plan.index().byName(RecoveryPlan.class)) {
            List<Information> needed = Resolved.among(recovery.getInformation());
            if (!needed.isEmpty()) {
                check(recovery, needed, plan.index(), findings);
            }
        }
    }

    private static void check(RecoveryPlan recovery, List<Information> needed, PlanIndex index, Findings findings) {
        Map<Information, List<Failure>> lost = new LinkedHashMap<>();
        for (Failure failure : failures(recovery, index)) {
            for (Information information : needed) {
                if (Resolved.among(information.getHeldIn()).stream().allMatch(failure::isDown)) {
                    lost.computeIfAbsent(information, key -> new ArrayList<>()).add(failure);
                }
            }
        }
        needed.stream().filter(lost::containsKey).findFirst().ifPresent(
                first -> report(recovery, first, lost.getOrDefault(first, List.of()), lost.size() - 1, findings));
    }

    private static List<Failure> failures(RecoveryPlan recovery, PlanIndex index) {
        List<Scenario> scenarios = new ArrayList<>();
        PlanMeasures measures = PlanMeasures.of(index);
        Resolved.among(recovery.getDisasters())
                .forEach(disaster -> scenarios.addAll(Scenarios.of(index, measures, disaster)));
        return scenarios.stream().map(scenario -> Failure.of(index, scenario)).toList();
    }

    private static void report(RecoveryPlan recovery, Information information, List<Failure> lost, int others,
            Findings findings) {
        String more = Others.and(new Tally(others, true), "piece") + (others == 0 ? "" : " of information");
        String needs = Labels.of(recovery) + " needs " + Labels.of(information) + ", which is held in ";
        List<InformationSystem> systems = Resolved.among(information.getHeldIn());
        if (systems.isEmpty()) {
            findings.report(recovery, Literals.RECOVERY_PLAN__INFORMATION, needs + "no system" + more);
            return;
        }
        Failure failure = lost.getFirst();
        NeedChain why = NeedChain.along(failure.why(systems.getFirst()));
        List<Link> chain = new ArrayList<>(List.of(new Link(information, Labels.of(information))));
        chain.addAll(why.links());
        findings.report(recovery, Literals.RECOVERY_PLAN__INFORMATION,
                needs + Listed.and(systems.stream().map(Labels::of).toList()) + ": "
                        + Listed.and(lost.stream().map(each -> each.scenario().name()).toList())
                        + (lost.size() == 1 ? " takes" : " take")
                        + (systems.size() == 1 ? " it down" : " all of them down")
                        + (why.links().size() < 2 ? "" : " (" + why.says() + ")") + more,
                chain);
    }
}
