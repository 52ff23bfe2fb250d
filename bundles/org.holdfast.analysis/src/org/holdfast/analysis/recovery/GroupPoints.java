package org.holdfast.analysis.recovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Protecting;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.scenario.Measures;
import org.holdfast.model.Component;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Protection;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Rational;

/**
 * Brings the members of consistency groups to one point in time: where one is restored from a copy of some moment, all
 * are, from one protection that serves them all, also those that were not struck.
 */
final class GroupPoints {
    private final PlanIndex index;
    private final Measures measures;
    private final Declaration declaration;
    private final Restores restores;
    private final Readiness readiness;
    private final Map<Component, Choice> choices;

    GroupPoints(PlanIndex index, Measures measures, Declaration declaration, Restores restores, Readiness readiness,
            Map<Component, Choice> choices) {
        this.index = index;
        this.measures = measures;
        this.declaration = declaration;
        this.restores = restores;
        this.readiness = readiness;
        this.choices = choices;
    }

    /** Changes the choices of members, and says to which points the groups go back, by name. */
    List<GroupPoint> settle() {
        List<GroupPoint> points = new ArrayList<>();
        for (ConsistencyGroup group : concerned()) {
            List<InformationSystem> members = Resolved.among(group.getMembers()).stream().distinct()
                    .sorted(Comparator.comparing(Labels::of)).toList();
            boolean toMoment = members.stream().anyMatch(this::goesBackToMoment);
            Optional<Protection> common = toMoment ? common(group, members) : Optional.empty();
            common.ifPresent(protection -> members.forEach(member -> restore(member, protection)));
            List<InformationSystem> losing = members.stream().filter(this::loses).toList();
            if (!losing.isEmpty()) {
                points.add(new GroupPoint(group, losing, common, largest(losing), toMoment && common.isEmpty()));
            }
        }
        return points;
    }

    private List<ConsistencyGroup> concerned() {
        return choices.keySet().stream()
                .flatMap(component -> index.referrers(component, Literals.CONSISTENCY_GROUP__MEMBERS,
                        ConsistencyGroup.class).stream())
                .distinct().sorted(Comparator.comparing(Labels::of)).toList();
    }

    private boolean goesBackToMoment(InformationSystem member) {
        return choices.get(member) instanceof Choice choice
                && choice.chosen(RecoveryOption.Restore.class)
                        .filter(restore -> !Protecting.isMirror(restore.from())).isPresent();
    }

    private boolean loses(InformationSystem member) {
        return choices.get(member) instanceof Choice choice && !(choice.lost() instanceof Lost.Nothing);
    }

    /** The one that the plan restores a member from, else the best of those that serve all members and can be used. */
    private Optional<Protection> common(ConsistencyGroup group, List<InformationSystem> members) {
        List<Protection> usable = serving(group, members).stream()
                .filter(protection -> !Protecting.isMirror(protection) && restores.whyNot(protection).isEmpty())
                .toList();
        Optional<Protection> planned = members.stream().flatMap(member -> declaration.from(member).stream())
                .filter(usable::contains).findFirst();
        return planned.isPresent() ? planned
                : new Ranking<>(restores::lost, protection -> ready(members, protection), Labels::of)
                        .best(usable, group.getRpo());
    }

    private Set<Protection> serving(ConsistencyGroup group, List<InformationSystem> members) {
        Set<Protection> serving = new LinkedHashSet<>(restores.of(members.getFirst()));
        members.forEach(member -> serving.retainAll(new LinkedHashSet<>(restores.of(member))));
        measures.capturing(group).ifPresent(serving::add);
        return serving;
    }

    private Optional<Rational> ready(List<InformationSystem> members, Protection protection) {
        Optional<Rational> last = Optional.of(Rational.ZERO);
        for (InformationSystem member : members) {
            Optional<Rational> ready = readiness.of(restored(member, protection));
            last = last.flatMap(latest -> ready.map(time -> time.compareTo(latest) > 0 ? time : latest));
        }
        return last;
    }

    private void restore(InformationSystem member, Protection protection) {
        RecoveryOption.Restore restored = restored(member, protection);
        Choice choice = choices.get(member);
        choices.put(member, choice == null
                ? new Choice(member, Optional.of(restored), List.of(restored), List.of())
                : choice.with(restored));
    }

    /** As the member would be restored alone, if that is one of its ways, since it may be restored onto a stand-in. */
    private RecoveryOption.Restore restored(InformationSystem member, Protection protection) {
        return Optional.ofNullable(choices.get(member)).stream().flatMap(choice -> choice.options().stream())
                .filter(RecoveryOption.Restore.class::isInstance).map(RecoveryOption.Restore.class::cast)
                .filter(restore -> restore.from() == protection).findFirst()
                .orElseGet(() -> restores.restore(member, protection, Optional.empty()));
    }

    private Lost largest(List<InformationSystem> members) {
        return members.stream().map(member -> choices.get(member).lost()).max(LostOrder.LARGEST_LAST).orElseThrow();
    }
}
