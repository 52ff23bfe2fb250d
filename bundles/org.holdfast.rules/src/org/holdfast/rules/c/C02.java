package org.holdfast.rules.c;

import java.util.List;

import org.holdfast.analysis.index.Spread;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Priority;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Rule;
import org.holdfast.rules.fix.Fix;

/**
 * An important function that needs no component has not been looked at, unless it says that it is done by hand. A need
 * through another function counts, and so does an alternative; people alone do not.
 */
@Code(value = "C02", says = "Each critical or high function needs at least one component, or says `manual`.")
public final class C02 implements Rule {
    @Override
    public void check(CheckedPlan plan, Findings findings) {
        Spread<NamedElement> withComponents = Spread.from(plan.index().all(Component.class),
                plan.index().reliance().backwards());
        for (BusinessFunction function : plan.index().all(BusinessFunction.class)) {
            if (function.getPriority().compareTo(Priority.HIGH) >= 0 && !function.isManual()
                    && !withComponents.reaches(function)) {
                findings.report(function, null, Labels.of(function) + " (" + function.getPriority()
                        + ") needs no component; say what it needs, or that it is 'manual'",
                        List.of(), List.of(new Fix.SetValue("say that " + Labels.of(function) + " is manual", function,
                                Literals.BUSINESS_FUNCTION__MANUAL, true)));
            }
        }
    }
}
