package org.holdfast.rules.c;

import java.util.List;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Spread;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Rule;
import org.holdfast.rules.a.A05;

/**
 * What serves no function costs money and is recovered for nothing. A component serves a function if a function needs it,
 * or anything that serves: by needing it, by being on it or stored on it, by failing over to it, by having copies on it,
 * or by users whose virtual desktops are on it. Passing data to what serves is no need: what works only with that data
 * needs its source, and says so.
 *
 * Where a component serves nothing but another that serves no function, only that other one is found; of components that
 * serve just one another, the first by name. A system that is found by {@link A05} is not found again.
 */
@Code(value = "C01", says = "Each component serves a function, directly or through what needs it.")
public final class C01 implements Rule {
    @Override
    public void check(CheckedPlan plan, Findings findings) {
        PlanIndex index = plan.index();
        Spread<NamedElement> serving = Spread.from(index.all(BusinessFunction.class), index.support().graph());
        List<Component> idle = index.byName(Component.class).stream().filter(component -> !serving.reaches(component))
                .toList();
        for (NamedElement component : first(idle, index)) {
            if (!(component instanceof InformationSystem system && A05.breaks(system, index))) {
                findings.report(component, null, Labels.of(component)
                        + " serves no function, directly or through what needs it; say what it is for, or leave it out");
            }
        }
    }

    /**
     * The fewest of the components whose support is all of them: the first pass keeps each that none before it supports,
     * the second those that none after it supports either.
     */
    private static List<NamedElement> first(List<Component> idle, PlanIndex index) {
        List<NamedElement> sources = Spread.from(idle, index.support().graph()).sources();
        return Spread.from(sources.reversed(), index.support().graph()).sources();
    }
}
