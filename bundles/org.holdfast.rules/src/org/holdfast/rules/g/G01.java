package org.holdfast.rules.g;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.holdfast.analysis.cost.OutageCosts;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.schedule.Recoveries;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.model.Disaster;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Priority;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Listed;
import org.holdfast.rules.NeedChain;
import org.holdfast.rules.Rule;

/**
 * An outage that costs nothing makes its protection look too dear. Only systems for which no outage cost holds in any
 * disaster are followed through the scenarios: most plans have none.
 */
@Code(value = "G01", says = "Each critical or high system that a disaster takes down has an outage cost there.", pace = Code.Pace.AFTER_A_PAUSE)
public final class G01 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        OutageCosts costs = OutageCosts.of(plan.index());
        Set<NamedElement> systems = new HashSet<>(plan.index().all(InformationSystem.class));
        systems.removeIf(system -> ((InformationSystem) system).getPriority().compareTo(Priority.HIGH) < 0
                || costs.inAny((InformationSystem) system).isPresent());
        if (!systems.isEmpty()) {
            uncosted(plan.index(), systems, costs).forEach((system, outages) -> report(system, outages, findings));
        }
    }

    /**
     * The outages of each system for which no cost fits. Looks only at what is down, not at the whole plan each time; where
     * any of many components is struck, a disaster takes down the same system in many ways: once is enough.
     */
    private static Map<InformationSystem, Outages> uncosted(PlanIndex index, Set<NamedElement> systems,
            OutageCosts costs) {
        Map<InformationSystem, Outages> uncosted = new LinkedHashMap<>();
        Map<Disaster, Set<NamedElement>> seen = new HashMap<>();
        for (Recovery recovery : Recoveries.of(index).all()) {
            recovery.scenario().disaster().ifPresent(disaster -> recovery.failure().down().stream()
                    .filter(seen.computeIfAbsent(disaster, key -> new HashSet<>())::add).filter(systems::contains)
                    .map(InformationSystem.class::cast).filter(system -> costs.in(disaster, system).isEmpty())
                    .forEach(system -> uncosted
                            .computeIfAbsent(system, key -> new Outages(recovery.failure().why(key))).disasters()
                            .add(disaster)));
        }
        return uncosted;
    }

    private static void report(InformationSystem system, Outages outages, Findings findings) {
        String message = Labels.of(system) + " (" + system.getPriority() + ") is down in "
                + Listed.and(outages.disasters().stream().map(Labels::of).toList())
                + ", and no outage cost of it, its kind or all systems holds there";
        findings.report(system, null, message, NeedChain.along(outages.why()).links());
    }

    /** Why a system is down in the first of its outages, and in which disasters it is. */
    private record Outages(List<NamedElement> why, Set<Disaster> disasters) {
        Outages(List<NamedElement> why) {
            this(new ArrayList<>(why), new LinkedHashSet<>());
        }
    }
}
