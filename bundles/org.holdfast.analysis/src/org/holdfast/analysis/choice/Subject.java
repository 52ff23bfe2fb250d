package org.holdfast.analysis.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.model.name.Labels;

/**
 * What protections are chosen for: a system, or the members of a consistency group together.
 *
 * @param group
 *            the group; empty for a system that is in none
 * @param members
 *            the system, or the members of the group by name; at least one
 */
public record Subject(Optional<ConsistencyGroup> group, List<InformationSystem> members) {

    /** All subjects of a plan, by name. A system that is in two groups is chosen for with the first one by name. */
    static List<Subject> of(PlanIndex index) {
        List<Subject> subjects = new ArrayList<>();
        Set<InformationSystem> taken = new HashSet<>();
        for (ConsistencyGroup group : index.byName(ConsistencyGroup.class)) {
            List<InformationSystem> members = Resolved.among(group.getMembers()).stream().filter(taken::add)
                    .sorted(Comparator.comparing(Labels::of)).toList();
            if (!members.isEmpty()) {
                subjects.add(new Subject(Optional.of(group), members));
            }
        }
        index.all(InformationSystem.class).stream().filter(taken::add)
                .forEach(system -> subjects.add(new Subject(Optional.empty(), List.of(system))));
        subjects.sort(Comparator.comparing(subject -> Labels.of(subject.element())));
        return List.copyOf(subjects);
    }

    /** The group, or the system. */
    public NamedElement element() {
        return group.<NamedElement>map(each -> each).orElseGet(members::getFirst);
    }
}
