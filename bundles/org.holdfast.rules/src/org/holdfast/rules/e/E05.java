package org.holdfast.rules.e;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Protection;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Listed;
import org.holdfast.rules.Rule;

/**
 * Copies of one moment come from one capture. A protection that captures the group must capture together, and each
 * member must name it or be of a kind that it serves; without `captured by`, all members must name one that does. One
 * member alone is always of one moment.
 */
@Code(value = "E05", says = "One protection that `captures together` is named by all members of a group or serves their kinds.")
public final class E05 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (ConsistencyGroup group : plan.index().all(ConsistencyGroup.class)) {
            List<InformationSystem> members = Resolved.among(group.getMembers()).stream().distinct().toList();
            if (members.size() < 2) {
                continue;
            }
            if (!Resolved.is(group.getCapturedBy())) {
                checkShared(group, members, plan.index(), findings);
            } else {
                checkCapture(group, members, plan.index(), findings);
            }
        }
    }

    private static void checkShared(ConsistencyGroup group, List<InformationSystem> members, PlanIndex index,
            Findings findings) {
        Set<Protection> shared = new HashSet<>(members.getFirst().getProtections());
        members.forEach(member -> shared.retainAll(new HashSet<>(member.getProtections())));
        if (shared.stream().noneMatch(Protection::isCapturesTogether)) {
            findings.report(group, null, Labels.of(group) + " says no 'captured by', and its " + members.size()
                    + " members share no protection that captures together", List.of(),
                    Captures.by(group, members, index));
        }
    }

    private static void checkCapture(ConsistencyGroup group, List<InformationSystem> members, PlanIndex index,
            Findings findings) {
        Protection capture = group.getCapturedBy();
        List<InformationSystem> left = members.stream().filter(member -> !Captures.serves(capture, member)).toList();
        List<Link> chain = new ArrayList<>(List.of(new Link(capture, Labels.of(capture))));
        String message = Labels.of(group) + " is captured by " + Labels.of(capture);
        if (!capture.isCapturesTogether()) {
            findings.report(group, Literals.CONSISTENCY_GROUP__CAPTURED_BY,
                    message + ", which does not say 'captures together'", chain,
                    Captures.by(group, members, index));
        } else if (!left.isEmpty()) {
            left.forEach(member -> chain.add(new Link(member, Labels.of(member))));
            findings.report(group, Literals.CONSISTENCY_GROUP__CAPTURED_BY, message + ", but "
                    + Listed.and(left.stream().map(Labels::of).toList())
                    + (left.size() == 1 ? " does not name it, nor is it of a kind"
                            : " do not name it, nor are they of kinds")
                    + " that it serves", chain, Captures.of(group, members, left, index));
        }
    }
}
