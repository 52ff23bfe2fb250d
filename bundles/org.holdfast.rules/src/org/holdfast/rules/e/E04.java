package org.holdfast.rules.e;

import java.util.Comparator;
import java.util.List;

import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Rule;
import org.holdfast.rules.fix.Objectives;

/**
 * All members go back to the group's one point in time, so none may lose less than the group. A group without an RPO
 * breaks the rule if a member has one; a member without an RPO asks for nothing here, {@code D01} asks for it; one in
 * several groups has to leave some first ({@link E03}).
 */
@Code(value = "E04", says = "The group's RPO is not above that of any of its members.")
public final class E04 implements Rule {
    private static final Comparator<InformationSystem> STRICTEST_FIRST = Comparator
            .comparing(InformationSystem::getRpo).thenComparing(Labels::of);

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (ConsistencyGroup group : plan.index().all(ConsistencyGroup.class)) {
            List<InformationSystem> stricter = Resolved.among(group.getMembers()).stream().distinct()
                    .filter(member -> isStricter(member, group))
                    .filter(member -> Grouping.groups(member, plan.index()).size() == 1).sorted(STRICTEST_FIRST)
                    .toList();
            if (!stricter.isEmpty()) {
                report(group, stricter, findings);
            }
        }
    }

    private static boolean isStricter(InformationSystem member, ConsistencyGroup group) {
        return member.getRpo() != null && (group.getRpo() == null || member.getRpo().compareTo(group.getRpo()) < 0);
    }

    private static void report(ConsistencyGroup group, List<InformationSystem> stricter, Findings findings) {
        String objective = group.getRpo() == null ? "no RPO" : "RPO " + group.getRpo();
        InformationSystem strictest = stricter.getFirst();
        List<Link> chain = List.of(new Link(group, Labels.of(group) + " (" + objective + ")"),
                new Link(strictest, Labels.of(strictest) + " (RPO " + strictest.getRpo() + ")"));
        int others = stricter.size() - 1;
        findings.report(group, group.getRpo() == null ? null : Literals.CONSISTENCY_GROUP__RPO,
                chain.getFirst().says() + " has the member " + chain.getLast().says()
                        + (others == 0 ? "" : " and " + others + " more that may not lose as much")
                        + "; expected at most " + strictest.getRpo(),
                chain, List.of(Objectives.setRpo(group, strictest.getRpo())));
    }
}
