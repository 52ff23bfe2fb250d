package org.holdfast.rules.d;

import java.util.List;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Protecting;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Protectable;
import org.holdfast.model.Protection;
import org.holdfast.model.Technique;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Listed;
import org.holdfast.rules.Rule;
import org.holdfast.rules.fix.Remedies;

/**
 * A mirror follows its original into each fault. Copies of a mirror made at intervals are point-in-time copies. A system
 * that holds no data ({@code volume 0 GB}) has none that could be spoilt. Of a protection that does not say how it copies,
 * nothing is known.
 */
@Code(value = "D11", says = "A mirror alone does not protect: data that can be corrupted has a point-in-time copy as well.")
public final class D11 implements Rule {
    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (Protectable component : plan.index().all(Protectable.class)) {
            List<Protection> protections = plan.index().protecting().of(component);
            if (!protections.isEmpty() && protections.stream().allMatch(Protecting::isMirror) && holdsData(component)) {
                report(component, protections, plan.index(), findings);
            }
        }
    }

    private static boolean holdsData(Protectable component) {
        return !(component instanceof InformationSystem system && system.getVolume() != null
                && system.getVolume().isNothing());
    }

    private static void report(Protectable component, List<Protection> mirrors, PlanIndex index,
            Findings findings) {
        List<Link> chain = mirrors.stream().map(mirror -> new Link(mirror, said(mirror))).toList();
        findings.report(component, Literals.PROTECTABLE__PROTECTIONS,
                Labels.of(component) + " is only mirrored, by " + Listed.and(chain.stream().map(Link::says).toList())
                        + "; spoilt data is mirrored too, so it needs a backup, snapshot or image copy as well",
                chain, Remedies.of(component, index, protection -> !Protecting.isMirror(protection)));
    }

    private static String said(Protection mirror) {
        return Labels.of(mirror) + (mirror.getTechnique() == Technique.SYNCHRONOUS_REPLICATION ? " (synchronous)"
                : " (asynchronous)");
    }
}
