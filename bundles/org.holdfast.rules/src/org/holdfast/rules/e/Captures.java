package org.holdfast.rules.e;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.objective.WorstLoss;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Protection;
import org.holdfast.model.Restoration;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.fix.Fix;
import org.holdfast.rules.fix.Remedies;

/** Which protections can capture a group in one moment. */
final class Captures {
    private Captures() {}

    /** Whether the system names the protection or is of a kind that it serves. */
    static boolean serves(Protection protection, InformationSystem system) {
        return system.getProtections().contains(protection)
                || Resolved.is(system.getKind()) && protection.getServes().contains(system.getKind());
    }

    /** Lets the members that are left name what captures the group; or another protection captures it. */
    static List<Fix> of(ConsistencyGroup group, List<InformationSystem> members, List<InformationSystem> left,
            PlanIndex index) {
        List<Fix> fixes = new ArrayList<>(
                Fix.Together.of(left.stream().map(each -> Remedies.protect(each, group.getCapturedBy())).toList()));
        fixes.addAll(by(group, members, index));
        return fixes;
    }

    /** Lets one of the protections capture the group that capture together and serve all members, by name. */
    static List<Fix> by(ConsistencyGroup group, List<InformationSystem> members, PlanIndex index) {
        return serving(members.getFirst(), index).stream().filter(Protection::isCapturesTogether)
                .filter(protection -> members.stream().allMatch(member -> serves(protection, member)))
                .sorted(Comparator.comparing(Labels::of))
                .<Fix>map(protection -> new Fix.SetValue(
                        "let " + Labels.of(protection) + " capture the group " + Labels.of(group), group,
                        Literals.CONSISTENCY_GROUP__CAPTURED_BY, protection))
                .toList();
    }

    /** Lets another protection capture the group: one that loses no more than the group may, as far as no plan objects. */
    static List<Fix> within(ConsistencyGroup group, PlanIndex index) {
        List<InformationSystem> members = Resolved.among(group.getMembers());
        return members.isEmpty() ? List.of()
                : by(group, members, index).stream().filter(fix -> fix instanceof Fix.SetValue set
                        && set.value() instanceof Protection other && other != group.getCapturedBy()
                        && isWithin(other, group)
                        && members.stream().allMatch(member -> isFollowed(other, member, index)))
                        .toList();
    }

    private static boolean isWithin(Protection protection, ConsistencyGroup group) {
        return WorstLoss.of(protection).filter(loss -> loss.compareTo(group.getRpo()) <= 0).isPresent();
    }

    /** Whether no recovery plan restores the member from another one. */
    private static boolean isFollowed(Protection protection, InformationSystem member, PlanIndex index) {
        return index.referrers(member, Literals.RESTORATION__COMPONENT, Restoration.class).stream()
                .map(Restoration::getFrom).allMatch(from -> !Resolved.is(from) || from == protection);
    }

    private static Set<Protection> serving(InformationSystem member, PlanIndex index) {
        Set<Protection> serving = new LinkedHashSet<>(Resolved.among(member.getProtections()));
        if (Resolved.is(member.getKind())) {
            serving.addAll(index.referrers(member.getKind(), Literals.PROTECTION__SERVES, Protection.class));
        }
        return serving;
    }
}
