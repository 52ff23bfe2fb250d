package org.holdfast.rules.e;

import java.util.Comparator;
import java.util.List;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.Link;
import org.holdfast.rules.Listed;

/** Which groups systems are in. A system in several is the matter of {@link E03}; here any of them will do. */
final class Grouping {
    private Grouping() {}

    /** Whether a group has both as members. */
    static boolean together(InformationSystem one, InformationSystem other, PlanIndex index) {
        List<ConsistencyGroup> groups = groups(other, index);
        return groups(one, index).stream().anyMatch(groups::contains);
    }

    /** The groups of a system, by name. */
    static List<ConsistencyGroup> groups(InformationSystem system, PlanIndex index) {
        return index.referrers(system, Literals.CONSISTENCY_GROUP__MEMBERS, ConsistencyGroup.class).stream().distinct()
                .sorted(Comparator.comparing(Labels::of)).toList();
    }

    /** {@code crm (group shop)}, {@code crm (no group)}. */
    static Link link(InformationSystem system, PlanIndex index) {
        List<String> names = groups(system, index).stream().map(Labels::of).toList();
        String said = names.isEmpty() ? "no group" : (names.size() == 1 ? "group " : "groups ") + Listed.and(names);
        return new Link(system, Labels.of(system) + " (" + said + ")");
    }
}
