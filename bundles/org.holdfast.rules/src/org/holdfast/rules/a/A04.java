package org.holdfast.rules.a;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Protecting;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.Confidentiality;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Information;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Rating;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Listed;
import org.holdfast.rules.Rule;
import org.holdfast.rules.fix.Fix;
import org.holdfast.rules.fix.Remedies;

/**
 * What is valuable or sensitive is copied wherever it is held: each of its systems names a protection itself; that of
 * the machine beneath does not count. Information that is held in no system breaks the rule too, unless a core offering
 * requires it: then A03 says so.
 */
@Code(value = "A04", says = "Information that is intellectual property, restricted or of high criticality is held in systems that"
        + " name a protection.")
public final class A04 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        CoreInformation core = CoreInformation.of(plan.index());
        for (Information information : plan.index().all(Information.class)) {
            List<String> reasons = reasons(information);
            if (reasons.isEmpty()) {
                continue;
            }
            if (!Resolved.among(information.getHeldIn()).isEmpty()) {
                checkSystems(information, reasons, plan.index(), findings);
            } else if (!core.contains(information)) {
                findings.report(information, null, "no system holds and protects " + said(information, reasons));
            }
        }
    }

    private static List<String> reasons(Information information) {
        List<String> reasons = new ArrayList<>();
        if (information.isIntellectualProperty()) {
            reasons.add("intellectual property");
        }
        if (information.getConfidentiality() == Confidentiality.RESTRICTED) {
            reasons.add("restricted");
        }
        if (information.getCriticality() == Rating.HIGH) {
            reasons.add("of high criticality");
        }
        return reasons;
    }

    private static void checkSystems(Information information, List<String> reasons, PlanIndex index,
            Findings findings) {
        List<InformationSystem> unprotected = Resolved.among(information.getHeldIn()).stream().distinct()
                .filter(system -> Resolved.among(system.getProtections()).isEmpty()).toList();
        if (unprotected.isEmpty()) {
            return;
        }
        List<Link> chain = new ArrayList<>();
        chain.add(new Link(information, said(information, reasons)));
        unprotected.forEach(system -> chain.add(new Link(system, Labels.of(system) + " (no protection)")));
        String names = unprotected.size() == 1 ? " names no protection, but holds " : " name no protection, but hold ";
        findings.report(information, Literals.INFORMATION__HELD_IN,
                Listed.and(unprotected.stream().map(Labels::of).toList()) + names + said(information, reasons), chain,
                fixes(unprotected, index));
    }

    /** Protects the one system in one of several ways; several, each in the best way. A mirror would not do (D11). */
    private static List<Fix> fixes(List<InformationSystem> unprotected, PlanIndex index) {
        List<List<Fix>> ways = unprotected.stream()
                .map(system -> Remedies.of(system, index, protection -> !Protecting.isMirror(protection)))
                .toList();
        return ways.size() == 1 ? ways.getFirst()
                : Fix.Together.of(ways.stream().flatMap(way -> way.stream().limit(1)).toList());
    }

    private static String said(Information information, List<String> reasons) {
        return Labels.of(information) + " (" + Listed.and(reasons) + ")";
    }
}
