package org.holdfast.rules.b;

import java.util.List;

import org.holdfast.analysis.index.Spread;
import org.holdfast.analysis.index.Tallies;
import org.holdfast.analysis.index.Tally;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Priority;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.NeedChain;
import org.holdfast.rules.Others;
import org.holdfast.rules.Rule;
import org.holdfast.rules.fix.Priorities;

/**
 * Work cannot be resumed before the work that it waits for. Of the functions that need one, through any chain, the one
 * with the highest priority is named. A function without a priority is a matter of B01.
 */
@Code(value = "B06", says = "A function's priority is not below that of a function that needs it.")
public final class B06 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        Spread<NamedElement> needed = plan.index().serving().functions();
        Tallies<NamedElement> relying = new Tallies<>(plan.index().reliance().backwards());
        for (BusinessFunction function : plan.index().all(BusinessFunction.class)) {
            needed.source(function).filter(highest -> ranksBelow(function, highest)).ifPresent(highest -> {
                Tally higher = relying.from(function, other -> ranksBelow(function, other));
                report(function, needed.way(function), higher.withoutOne(), findings);
            });
        }
    }

    private static boolean ranksBelow(BusinessFunction function, NamedElement other) {
        return function.getPriority() != Priority.UNSPECIFIED && other instanceof BusinessFunction needing
                && function.getPriority().compareTo(needing.getPriority()) < 0;
    }

    private static void report(BusinessFunction function, List<NamedElement> way, Tally others, Findings findings) {
        Priority highest = ((BusinessFunction) way.getFirst()).getPriority();
        NeedChain chain = NeedChain.along(way, highest.toString(), function.getPriority().toString());
        findings.report(function, Literals.BUSINESS_FUNCTION__PRIORITY, chain.says() + "; expected " + highest
                + Others.need(others, "function of higher priority", "functions of higher priority"), chain.links(),
                List.of(Priorities.set(function, highest)));
    }
}
