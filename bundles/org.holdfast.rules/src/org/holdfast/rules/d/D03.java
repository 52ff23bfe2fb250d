package org.holdfast.rules.d;

import java.util.List;

import org.holdfast.analysis.objective.Deadlines;
import org.holdfast.analysis.objective.Overrun;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.NeedChain;
import org.holdfast.rules.Others;
import org.holdfast.rules.Rule;
import org.holdfast.rules.fix.Objectives;

/**
 * A system cannot be back before what it needs. Components without an RTO between two systems, such as the guest and the
 * host of one, pass the need on. Of alternatives, only the k-th that is back is found.
 */
@Code(value = "D03", says = "RTO of what is needed, through any chain, <= RTO of what needs it.")
public final class D03 implements Rule {
    @Override
    public void check(CheckedPlan plan, Findings findings) {
        new Deadlines(plan.index(), Waiting.ofSystems(plan.index())).overruns()
                .forEach(overrun -> report(overrun, findings));
    }

    private static void report(Overrun overrun, Findings findings) {
        InformationSystem needing = (InformationSystem) overrun.deadline().element();
        NeedChain chain = NeedChain.along(overrun.way(), "RTO " + needing.getRto(),
                "RTO " + overrun.system().getRto());
        findings.report(overrun.system(), Literals.INFORMATION_SYSTEM__RTO, chain.says() + ": "
                + overrun.system().getRto() + " > " + needing.getRto() + Others.and(overrun.others(), "system"),
                chain.links(), List.of(Objectives.setRto(overrun.system(), needing.getRto())));
    }
}
