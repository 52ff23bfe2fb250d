package org.holdfast.rules.h;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.failure.Struck;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.index.Spread;
import org.holdfast.analysis.recovery.Choice;
import org.holdfast.analysis.recovery.Declaration;
import org.holdfast.analysis.reason.Fallen;
import org.holdfast.analysis.schedule.Recoveries;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.Site;
import org.holdfast.model.VirtualMachine;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Rule;

/**
 * A plan that leads into the burning house is none. For each disaster that the plan covers: the place where it recovers
 * is not struck; each guest that has to move finds a host with room; and each `restore … from` finds a copy. Where
 * another plan would be declared first, it is looked at as if it were the only one.
 */
@Code(value = "H05", says = "The plan recovers at a place, with room and copies that its disasters do not strike.", pace = Code.Pace.AFTER_A_PAUSE)
public final class H05 implements Rule {
    private static final String PLACE = "it recovers at ";

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        Map<RecoveryPlan, List<Recovery>> recoveries = new LinkedHashMap<>();
        Recoveries.of(plan.index()).all().forEach(recovery -> covering(recovery, plan.index())
                .forEach(covering -> recoveries.computeIfAbsent(covering, key -> new ArrayList<>())
                        .add(by(covering, recovery, plan.index()))));
        for (RecoveryPlan covering : plan.index().all(RecoveryPlan.class)) {
            check(covering, recoveries.getOrDefault(covering, List.of()), plan.index(), findings);
        }
    }

    private static List<RecoveryPlan> covering(Recovery recovery, PlanIndex index) {
        return recovery.scenario().disaster().stream().flatMap(
                disaster -> index.referrers(disaster, Literals.RECOVERY_PLAN__DISASTERS, RecoveryPlan.class).stream())
                .distinct().toList();
    }

    private static Recovery by(RecoveryPlan covering, Recovery recovery, PlanIndex index) {
        Optional<RecoveryPlan> plan = Optional.of(covering);
        return recovery.declaration().plan().equals(plan) ? recovery
                : Recoveries.of(index).of(recovery.scenario(), Declaration.of(recovery.scenario(), plan));
    }

    private static void check(RecoveryPlan plan, List<Recovery> recoveries, PlanIndex index, Findings findings) {
        Faults faults = new Faults();
        for (Recovery recovery : recoveries) {
            place(plan, recovery, index, faults);
            room(recovery, faults);
            copies(recovery, faults);
        }
        if (!faults.isEmpty()) {
            findings.report(plan, faults.says().startsWith(PLACE) ? Literals.RECOVERY_PLAN__RECOVERS_AT : null,
                    Labels.of(plan) + " does not hold: " + faults.says(), faults.links());
        }
    }

    private static void place(RecoveryPlan plan, Recovery recovery, PlanIndex index, Faults faults) {
        Site site = plan.getRecoversAt();
        if (Resolved.is(site)) {
            Spread<EObject> stroke = new Struck(index).spread(recovery.scenario().targets());
            if (stroke.reaches(site)) {
                faults.add(PLACE + Labels.of(site) + ", which is struck by ", "", recovery, stroke.way(site));
            }
        }
    }

    private static void room(Recovery recovery, Faults faults) {
        for (Choice choice : recovery.choices().all()) {
            boolean full = choice.fallen().stream().anyMatch(Fallen::full);
            if (full && choice.chosen().isEmpty() && choice.component() instanceof VirtualMachine guest) {
                faults.add("there is no room for " + Labels.of(guest) + needs(guest) + " in ", "", recovery,
                        List.of(guest));
            }
        }
    }

    private static String needs(VirtualMachine guest) {
        return guest.getCapacity() == null ? "" : " (" + guest.getCapacity() + ")";
    }

    private static void copies(Recovery recovery, Faults faults) {
        recovery.declaration().listed()
                .forEach((component, restoration) -> recovery.choices().plannedButFallen(component)
                        .ifPresent(fallen -> faults.add(
                                Labels.of(component) + " cannot be restored from " + fallen.way() + " after ",
                                ": " + fallen.reason(), recovery, List.of(restoration))));
    }
}
