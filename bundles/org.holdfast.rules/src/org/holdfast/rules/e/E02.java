package org.holdfast.rules.e;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.DataFlow;
import org.holdfast.model.Dependent;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.SingleNeed;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Rule;

/**
 * A function that works with two systems sees it when one is older than the other. Only what it needs itself and always
 * is looked at: of alternatives one will do, and what systems need of one another shows in their flows. Between two
 * systems with a flow, the flow decides ({@link E01}).
 */
@Code(value = "E02", says = "Two systems with changing data that one function needs are in one group.", force = Code.Force.HINT)
public final class E02 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (BusinessFunction function : plan.index().all(BusinessFunction.class)) {
            pairApart(partsOf(changingSystems(function), plan.index()), plan.index())
                    .ifPresent(pair -> report(function, pair, plan.index(), findings));
        }
    }

    private static List<InformationSystem> changingSystems(Dependent function) {
        return function.getNeeds().stream().filter(SingleNeed.class::isInstance)
                .map(need -> ((SingleNeed) need).getTarget()).filter(InformationSystem.class::isInstance)
                .map(InformationSystem.class::cast).filter(E02::changes).distinct()
                .sorted(Comparator.comparing(Labels::of)).toList();
    }

    private static boolean changes(InformationSystem system) {
        return Resolved.is(system) && system.getChanges() != null
                && !system.getChanges().size().isNothing();
    }

    /** The systems by their group; each that is in none is a part of its own. */
    private static List<List<InformationSystem>> partsOf(List<InformationSystem> systems, PlanIndex index) {
        TreeMap<String, List<InformationSystem>> parts = new TreeMap<>();
        for (InformationSystem system : systems) {
            String part = Grouping.groups(system, index).stream().findFirst().map(group -> "group " + Labels.of(group))
                    .orElse(Labels.of(system));
            parts.computeIfAbsent(part, key -> new ArrayList<>()).add(system);
        }
        return List.copyOf(parts.values());
    }

    /** The first two of different parts without a flow between them; each pair that is passed over has one. */
    private static Optional<List<InformationSystem>> pairApart(List<List<InformationSystem>> parts, PlanIndex index) {
        List<InformationSystem> all = parts.stream().flatMap(List::stream).toList();
        int end = 0;
        for (List<InformationSystem> part : parts) {
            end += part.size();
            for (InformationSystem one : part) {
                Set<Component> linked = linked(one, index);
                Optional<InformationSystem> other = all.subList(end, all.size()).stream()
                        .filter(each -> !linked.contains(each)).findFirst();
                if (other.isPresent()) {
                    return Optional.of(List.of(one, other.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static Set<Component> linked(InformationSystem system, PlanIndex index) {
        Set<Component> linked = new HashSet<>();
        system.getFlows().forEach(flow -> linked.add(flow.getTarget()));
        index.referrers(system, Literals.DATA_FLOW__TARGET, DataFlow.class)
                .forEach(flow -> linked.add(flow.getSource()));
        return linked;
    }

    private static void report(BusinessFunction function, List<InformationSystem> pair, PlanIndex index,
            Findings findings) {
        List<Link> links = pair.stream().map(system -> Grouping.link(system, index)).toList();
        List<Link> chain = new ArrayList<>(links);
        chain.addFirst(new Link(function, Labels.of(function)));
        findings.report(function, Literals.DEPENDENT__NEEDS, Labels.of(function) + " needs "
                + links.getFirst().says() + " and " + links.getLast().says()
                + ", whose data changes: recovered to different moments, they would contradict one another", chain,
                GroupFixes.together(pair.getFirst(), pair.getLast(), index));
    }
}
