package org.holdfast.rules.c;

import java.util.List;

import org.holdfast.analysis.index.Spread;
import org.holdfast.analysis.index.Tallies;
import org.holdfast.analysis.index.Tally;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
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
 * A system matters as much as the most important function that relies on it, through any chain and as an alternative too.
 * A system without a priority ranks below all that have one. A stand-in and what only holds copies matter when something
 * else is lost already; they have their own priority.
 */
@Code(value = "C03", says = "A system's priority is not below the highest priority of what it serves.")
public final class C03 implements Rule {
    @Override
    public void check(CheckedPlan plan, Findings findings) {
        Spread<NamedElement> served = plan.index().serving().functions();
        Tallies<NamedElement> relying = new Tallies<>(plan.index().reliance().backwards());
        for (InformationSystem system : plan.index().all(InformationSystem.class)) {
            served.source(system).filter(highest -> ranksBelow(system, highest)).ifPresent(highest -> {
                Tally above = relying.from(system, element -> ranksBelow(system, element));
                report(system, served.way(system), above.withoutOne(), findings);
            });
        }
    }

    private static void report(InformationSystem system, List<NamedElement> way, Tally others, Findings findings) {
        Priority highest = ((BusinessFunction) way.getFirst()).getPriority();
        NeedChain chain = NeedChain.along(way, highest.toString(), said(system.getPriority()));
        findings.report(system, Literals.COMPONENT__PRIORITY,
                chain.says() + Others.and(others, "function") + "; expected " + highest, chain.links(),
                List.of(Priorities.set(system, highest)));
    }

    private static boolean ranksBelow(InformationSystem system, NamedElement other) {
        return other instanceof BusinessFunction function
                && system.getPriority().compareTo(function.getPriority()) < 0;
    }

    private static String said(Priority priority) {
        return priority == Priority.UNSPECIFIED ? "no priority" : priority.toString();
    }
}
