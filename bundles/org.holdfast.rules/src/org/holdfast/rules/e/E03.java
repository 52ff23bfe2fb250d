package org.holdfast.rules.e;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.Component;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.DataFlow;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Listed;
import org.holdfast.rules.Rule;
import org.holdfast.rules.fix.Fix;

/**
 * The members of a group are recovered to one point in time; a system in two groups would have two. Naming a system
 * twice in one group does no harm.
 */
@Code(value = "E03", says = "A system is in at most one consistency group.", force = Code.Force.CONTRADICTION)
public final class E03 implements Rule {
    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (InformationSystem system : plan.index().all(InformationSystem.class)) {
            List<ConsistencyGroup> groups = plan.index()
                    .referrers(system, Literals.CONSISTENCY_GROUP__MEMBERS, ConsistencyGroup.class).stream().distinct()
                    .sorted(Comparator.comparing(Labels::of)).toList();
            if (groups.size() > 1) {
                findings.report(system, null, message(system, groups),
                        groups.stream().map(group -> new Link(group, Labels.of(group))).toList(),
                        groups.stream().sorted(Comparator.comparingLong(group -> linked(system, group, plan.index())))
                                .map(group -> leave(system, group)).toList());
            }
        }
    }

    private static Fix leave(InformationSystem system, ConsistencyGroup group) {
        return new Fix.RemoveReference("take " + Labels.of(system) + " out of the group " + Labels.of(group), group,
                Literals.CONSISTENCY_GROUP__MEMBERS, system);
    }

    /** With how many other members of the group the system has flows of data that bind them together. */
    private static long linked(InformationSystem system, ConsistencyGroup group, PlanIndex index) {
        Stream<Component> receivers = system.getFlows().stream().filter(flow -> !flow.isIndependent())
                .map(DataFlow::getTarget);
        Stream<Component> senders = index.referrers(system, Literals.DATA_FLOW__TARGET, DataFlow.class).stream()
                .filter(flow -> !flow.isIndependent()).map(DataFlow::getSource);
        Set<Component> members = Set.copyOf(Resolved.among(group.getMembers()));
        return Stream.concat(receivers, senders).filter(other -> other != system && members.contains(other)).distinct()
                .count();
    }

    private static String message(InformationSystem system, List<ConsistencyGroup> groups) {
        return Labels.of(system) + " is in " + groups.size() + " groups, "
                + Listed.and(groups.stream().map(Labels::of).toList())
                + "; it can be recovered to one point in time only";
    }
}
