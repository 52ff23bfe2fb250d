package org.holdfast.rules.e;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.objective.WorstLoss;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Protection;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Duration;

/**
 * How far a group goes back at worst when its data is destroyed, by what the protections say of themselves: what can be
 * said before any disaster is in the plan.
 *
 * @param from
 *            what the group is restored from; where nothing takes all members, of the one that loses most
 * @param lost
 *            what is lost
 */
record WorstPoint(Protection from, Duration lost) {
    private static final Comparator<WorstPoint> LEAST_FIRST = Comparator.comparing(WorstPoint::lost)
            .thenComparing(point -> Labels.of(point.from()));

    /** Of a group; empty if nothing is known of how much is lost. What is not known of one member makes others no better. */
    static Optional<WorstPoint> of(ConsistencyGroup group, PlanIndex index) {
        List<InformationSystem> members = Resolved.among(group.getMembers());
        if (Resolved.is(group.getCapturedBy())) {
            return least(Set.of(group.getCapturedBy()));
        }
        List<Set<Protection>> ways = members.stream()
                .<Set<Protection>>map(member -> new LinkedHashSet<>(index.protecting().of(member))).toList();
        Set<Protection> shared = new LinkedHashSet<>(ways.isEmpty() ? Set.of() : ways.getFirst());
        ways.forEach(shared::retainAll);
        return shared.isEmpty() ? most(ways) : least(shared);
    }

    private static Optional<WorstPoint> least(Collection<Protection> protections) {
        List<WorstPoint> points = protections.stream().flatMap(protection -> WorstLoss.of(protection)
                .map(lost -> new WorstPoint(protection, lost)).stream()).sorted(LEAST_FIRST).toList();
        return points.size() < protections.size() ? Optional.empty() : points.stream().findFirst();
    }

    private static Optional<WorstPoint> most(List<Set<Protection>> ways) {
        return ways.stream().flatMap(way -> least(way).stream()).max(LEAST_FIRST);
    }
}
