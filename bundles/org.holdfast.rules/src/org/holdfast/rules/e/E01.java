package org.holdfast.rules.e;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.DataFlow;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Rule;

/**
 * What one system passed on and the other received must be there in both after a recovery, or in neither. A flow to or
 * from what is no system, such as a network, has no data of its own to recover.
 */
@Code(value = "E01", says = "Systems that pass data to one another are in one group, or the flow says `independent`.")
public final class E01 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (InformationSystem source : plan.index().all(InformationSystem.class)) {
            List<InformationSystem> apart = receivers(source).stream()
                    .filter(target -> !Grouping.together(source, target, plan.index())).toList();
            if (!apart.isEmpty()) {
                report(source, apart, plan.index(), findings);
            }
        }
    }

    private static List<InformationSystem> receivers(InformationSystem source) {
        List<InformationSystem> receivers = new ArrayList<>();
        for (DataFlow flow : source.getFlows()) {
            if (!flow.isIndependent() && flow.getTarget() != source
                    && flow.getTarget() instanceof InformationSystem target && Resolved.is(target)) {
                receivers.add(target);
            }
        }
        return receivers;
    }

    private static void report(InformationSystem source, List<InformationSystem> apart, PlanIndex index,
            Findings findings) {
        List<Link> pair = List.of(Grouping.link(source, index), Grouping.link(apart.getFirst(), index));
        int others = apart.size() - 1;
        findings.report(source, Literals.COMPONENT__FLOWS, pair.getFirst().says() + " passes data to "
                + pair.getLast().says() + (others > 0 ? " and " + others + " more outside its group" : "")
                + "; put them in one group, or say 'independent'", pair,
                GroupFixes.of(source, apart.getFirst(), index));
    }
}
