package org.holdfast.rules.g;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.holdfast.analysis.cost.OutageCosts;
import org.holdfast.analysis.failure.Failure;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.scenario.PlanMeasures;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.analysis.scenario.Scenarios;
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

    /** The outages of each system for which no cost fits. Looks only at what is down, not at the whole plan each time. */
    private static Map<InformationSystem, Outages> uncosted(PlanIndex index, Set<NamedElement> systems,
            OutageCosts costs) {
        Map<InformationSystem, Outages> uncosted = new LinkedHashMap<>();
        for (Scenario scenario : Scenarios.of(index, PlanMeasures.of(index))) {
            scenario.disaster().ifPresent(disaster -> add(Failure.of(index, scenario), disaster, systems, costs,
                    uncosted));
        }
        return uncosted;
    }

    /** Where any of many components is struck, a disaster takes down the same system in many ways: once is enough. */
    private static void add(Failure failure, Disaster disaster, Set<NamedElement> systems, OutageCosts costs,
            Map<InformationSystem, Outages> uncosted) {
        for (NamedElement down : failure.down()) {
            if (systems.contains(down) && down instanceof InformationSystem system
                    && !(uncosted.containsKey(system) && uncosted.get(system).disasters().contains(disaster))
                    && costs.in(disaster, system).isEmpty()) {
                uncosted.computeIfAbsent(system, key -> new Outages(failure.why(key))).disasters().add(disaster);
            }
        }
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
