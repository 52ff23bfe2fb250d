package org.holdfast.rules.e;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.recovery.GroupPoint;
import org.holdfast.analysis.recovery.LostOrder;
import org.holdfast.analysis.schedule.Recoveries;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Elapsed;
import org.holdfast.model.value.Rational;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Listed;
import org.holdfast.rules.Rule;

/**
 * A group goes back to one point in time, so the member that loses most decides what all lose. Compared is what the
 * recovery of each scenario comes to; of a corruption, without the time in which nobody noticed it. Until a disaster of the
 * plan takes data of the group, what its protections say of themselves is compared ({@link WorstPoint}). Members that are
 * unrecoverable are the matter of D09 and H06.
 */
@Code(value = "E06", says = "The one recovery point of a group meets its RPO.", pace = Code.Pace.AFTER_A_PAUSE)
public final class E06 implements Rule {

    private record Missed(Recovery recovery, GroupPoint point, Rational lost) {}

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        if (plan.index().all(ConsistencyGroup.class).stream().noneMatch(group -> group.getRpo() != null)) {
            return;
        }
        Set<ConsistencyGroup> taken = new HashSet<>();
        Map<ConsistencyGroup, List<Missed>> missed = new HashMap<>();
        for (Recovery recovery : Recoveries.of(plan.index()).all()) {
            for (GroupPoint point : recovery.choices().points()) {
                taken.add(point.group());
                if (point.group().getRpo() != null && point.lost() instanceof Lost.Updates updates
                        && updates.compared().compareTo(Rational.of(point.group().getRpo().seconds())) > 0) {
                    missed.computeIfAbsent(point.group(), key -> new ArrayList<>())
                            .add(new Missed(recovery, point, updates.compared()));
                }
            }
        }
        for (ConsistencyGroup group : plan.index().all(ConsistencyGroup.class)) {
            if (missed.get(group) instanceof List<Missed> times) {
                report(group, times, plan.index(), findings);
            } else if (group.getRpo() != null && !taken.contains(group)) {
                WorstPoint.of(group, plan.index()).filter(worst -> worst.lost().compareTo(group.getRpo()) > 0)
                        .ifPresent(worst -> report(group, worst, plan.index(), findings));
            }
        }
    }

    private static void report(ConsistencyGroup group, WorstPoint worst, PlanIndex index, Findings findings) {
        Link from = new Link(worst.from(), Labels.of(worst.from()));
        findings.report(group, Literals.CONSISTENCY_GROUP__RPO,
                Labels.of(group) + " loses up to " + worst.lost() + " when its data is destroyed (" + from.says()
                        + "), its RPO is " + group.getRpo(),
                List.of(from), Captures.within(group, index));
    }

    private static void report(ConsistencyGroup group, List<Missed> missed, PlanIndex index,
            Findings findings) {
        Missed worst = missed.stream().max(Comparator.comparing(Missed::lost).thenComparing(
                each -> each.recovery().scenario().name(), Comparator.reverseOrder())).orElseThrow();
        List<Link> links = new ArrayList<>();
        worst.point().from().ifPresent(from -> links.add(new Link(from, Labels.of(from))));
        String how = worst.point().from().map(from -> "goes back to a copy of " + Labels.of(from) + " and loses ")
                .orElseGet(() -> "loses up to ");
        worst.point().members().stream().filter(member -> isWorst(worst, member)).limit(1)
                .forEach(member -> links.add(new Link(member, Labels.of(member))));
        findings.report(group, Literals.CONSISTENCY_GROUP__RPO, "after " + worst.recovery().scenario().name() + " "
                + Labels.of(group) + " " + how + new Elapsed(worst.lost()) + members(worst) + ", its RPO is "
                + group.getRpo() + (missed.size() > 1 ? " (missed in " + (missed.size() - 1) + " more)" : ""), links,
                Captures.within(group, index));
    }

    private static boolean isWorst(Missed missed, InformationSystem member) {
        return missed.recovery().choices().of(member)
                .filter(choice -> LostOrder.LARGEST_LAST.compare(choice.lost(), missed.point().lost()) == 0)
                .isPresent();
    }

    private static String members(Missed missed) {
        return missed.point().from().isPresent() ? ""
                : " (" + Listed.and(missed.point().members().stream().filter(member -> isWorst(missed, member))
                        .map(member -> missed.recovery().choices().of(member).orElseThrow().chosen()
                                .map(option -> Labels.of(member) + " from " + option.name())
                                .orElse(Labels.of(member)))
                        .toList()) + ")";
    }
}
