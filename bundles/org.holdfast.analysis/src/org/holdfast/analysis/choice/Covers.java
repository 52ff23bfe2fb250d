package org.holdfast.analysis.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Protecting;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.objective.WorstLoss;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Protection;
import org.holdfast.model.Technique;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Duration;

/**
 * The covers that a subject may have: the present one, none at all, and each set of at most two point-in-time copies and
 * one mirror that may serve it: what is lost with the site and what is spoilt call for copies of different sorts (rules
 * D08, D11). A protection may serve a system that names it or is of a kind that it serves; it may capture a group if it
 * captures together and may serve all members.
 */
final class Covers {
    private static final int MANY = 12;

    private final List<Protection> all;

    Covers(PlanIndex index) {
        this.all = index.byName(Protection.class);
    }

    /** The covers of a subject, each once: first the present one, then none, then by size and name. */
    List<Cover> of(Subject subject) {
        Set<Cover> covers = new LinkedHashSet<>(List.of(present(subject)));
        List<Protection> candidates = all.stream()
                .filter(protection -> subject.members().stream().anyMatch(member -> mayServe(protection, member)))
                .toList();
        sets(candidates).forEach(set -> covers.add(cover(subject, set)));
        return List.copyOf(covers);
    }

    /** What the plan has. */
    static Cover present(Subject subject) {
        Map<InformationSystem, List<Protection>> named = new LinkedHashMap<>();
        subject.members().forEach(
                member -> named.put(member, Resolved.among(member.getProtections()).stream().distinct().toList()));
        return new Cover(named,
                subject.group().map(ConsistencyGroup::getCapturedBy).filter(Resolved::is));
    }

    private static List<Set<Protection>> sets(List<Protection> candidates) {
        List<Protection> points = candidates.stream().filter(each -> !Protecting.isMirror(each)).toList();
        List<Set<Protection>> sets = new ArrayList<>(List.of(Set.of()));
        points.forEach(point -> sets.add(Set.of(point)));
        for (int one = 0; one < points.size() && points.size() <= MANY; one++) {
            for (int other = one + 1; other < points.size(); other++) {
                sets.add(Set.of(points.get(one), points.get(other)));
            }
        }
        for (Set<Protection> set : List.copyOf(sets)) {
            candidates.stream().filter(Protecting::isMirror).forEach(mirror -> {
                Set<Protection> mirrored = new HashSet<>(set);
                mirrored.add(mirror);
                sets.add(mirrored);
            });
        }
        return sets.stream().sorted(Comparator.comparingInt((Set<Protection> set) -> set.size())
                .thenComparing(set -> names(set).toString())).toList();
    }

    private static List<String> names(Set<Protection> set) {
        return set.stream().map(Labels::of).sorted().toList();
    }

    private static Cover cover(Subject subject, Set<Protection> set) {
        Optional<Protection> capturing = subject.group().flatMap(group -> set.stream()
                .filter(each -> each.isCapturesTogether() && !Protecting.isMirror(each)
                        && subject.members().stream().allMatch(member -> mayServe(each, member)))
                .min(Comparator.comparing((Protection each) -> each != group.getCapturedBy())
                        .thenComparing(Covers::worstLoss).thenComparing(Labels::of)));
        Map<InformationSystem, List<Protection>> named = new LinkedHashMap<>();
        subject.members().forEach(member -> named.put(member, named(member, set, capturing)));
        return new Cover(named, capturing);
    }

    /** What the member names already stays in its order; what captures its group it need not name. */
    private static List<Protection> named(InformationSystem member, Set<Protection> set,
            Optional<Protection> capturing) {
        Set<Protection> named = new LinkedHashSet<>(Resolved.among(member.getProtections()));
        named.retainAll(set);
        set.stream().filter(each -> mayServe(each, member) && capturing.filter(each::equals).isEmpty())
                .sorted(Comparator.comparing(Labels::of)).forEach(named::add);
        return List.copyOf(named);
    }

    private static Duration worstLoss(Protection protection) {
        return WorstLoss.of(protection).orElse(Duration.ofSeconds(Duration.parse("1000 w").seconds()));
    }

    /** Copies of copies serve whom what they copy serves; of a protection that does not say how it copies nothing is known. */
    private static boolean mayServe(Protection protection, InformationSystem system) {
        return protection.getTechnique() != Technique.COPY_OF_COPIES
                && protection.getTechnique() != Technique.UNSPECIFIED
                && (system.getProtections().contains(protection)
                        || Resolved.is(system.getKind()) && protection.getServes().contains(system.getKind()));
    }
}
