package org.holdfast.rules.d;

import java.util.List;

import org.holdfast.analysis.objective.Deadlines;
import org.holdfast.analysis.objective.Overrun;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.value.Duration;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.NeedChain;
import org.holdfast.rules.Others;
import org.holdfast.rules.Rule;
import org.holdfast.rules.fix.Objectives;

/**
 * A function is back when its systems are and the work that was left is done: within its MTD. Where it can choose among
 * alternatives, it waits for the k-th of them that is back, and only that one is found. A WRT that is not said counts as
 * none. A function without an MTD (B01), one whose WRT alone takes the whole MTD (B04) and a system without an RTO (D01)
 * are the matter of other rules.
 */
@Code(value = "D02", says = "RTO of a system + WRT of each function that needs it, through any chain, <= MTD of that function.", force = Code.Force.CONTRADICTION)
public final class D02 implements Rule {
    @Override
    public void check(CheckedPlan plan, Findings findings) {
        new Deadlines(plan.index(), Waiting.ofFunctions(plan.index())).overruns()
                .forEach(overrun -> report(overrun, findings));
    }

    private static void report(Overrun overrun, Findings findings) {
        BusinessFunction function = (BusinessFunction) overrun.deadline().element();
        Duration rto = overrun.system().getRto();
        NeedChain chain = NeedChain.along(overrun.way(), objectives(function), "RTO " + rto);
        Duration outage = Duration.ofSeconds(rto.seconds() + Waiting.seconds(function.getWrt()));
        findings.report(overrun.system(), Literals.INFORMATION_SYSTEM__RTO, chain.says() + ": " + outage + " > "
                + function.getMtd() + Others.and(overrun.others(), "function"), chain.links(),
                List.of(Objectives.setRto(overrun.system(), Duration.ofSeconds(Waiting.forSystems(function)))));
    }

    private static String objectives(BusinessFunction function) {
        return "MTD " + function.getMtd() + (function.getWrt() == null ? "" : ", WRT " + function.getWrt());
    }
}
