package org.holdfast.rules.e;

import java.util.Comparator;
import java.util.List;

import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Listed;
import org.holdfast.rules.Rule;

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
                        groups.stream().map(group -> new Link(group, Labels.of(group))).toList());
            }
        }
    }

    private static String message(InformationSystem system, List<ConsistencyGroup> groups) {
        return Labels.of(system) + " is in " + groups.size() + " groups, "
                + Listed.and(groups.stream().map(Labels::of).toList())
                + "; it can be recovered to one point in time only";
    }
}
