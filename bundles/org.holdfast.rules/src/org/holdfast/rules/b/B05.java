package org.holdfast.rules.b;

import java.util.List;

import org.holdfast.analysis.index.Spread;
import org.holdfast.analysis.index.Tallies;
import org.holdfast.analysis.index.Tally;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Offering;
import org.holdfast.model.Priority;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.NeedChain;
import org.holdfast.rules.Others;
import org.holdfast.rules.Rule;
import org.holdfast.rules.fix.Priorities;

/**
 * What the organisation lives by cannot rest on work that may wait. The need may go through any chain; an alternative
 * counts as needed. A function without a priority is a matter of B01.
 */
@Code(value = "B05", says = "A function that a core offering needs is critical or high.")
public final class B05 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        Spread<NamedElement> core = plan.index().serving().coreOfferings();
        Tallies<NamedElement> relying = new Tallies<>(plan.index().reliance().backwards());
        for (BusinessFunction function : plan.index().all(BusinessFunction.class)) {
            if (isBelowHigh(function) && core.reaches(function)) {
                NeedChain chain = NeedChain.along(core.way(function), "core", function.getPriority().toString());
                findings.report(function, Literals.BUSINESS_FUNCTION__PRIORITY,
                        chain.says() + "; expected critical or high" + others(function, relying), chain.links(),
                        List.of(Priorities.set(function, Priority.HIGH), Priorities.set(function, Priority.CRITICAL)));
            }
        }
    }

    private static boolean isBelowHigh(BusinessFunction function) {
        return function.getPriority() == Priority.LOW || function.getPriority() == Priority.MEDIUM;
    }

    private static String others(BusinessFunction function, Tallies<NamedElement> relying) {
        Tally core = relying.from(function,
                element -> element instanceof Offering offering && offering.isCore());
        return Others.need(core.withoutOne(), "core offering", "core offerings");
    }
}
