package org.holdfast.rules.a;

import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Offering;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Rule;

/**
 * What the organisation lives by is delivered by work: a core offering needs a function directly, or as an alternative.
 */
@Code(value = "A02", says = "Each core offering needs a function.")
public final class A02 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (Offering offering : plan.index().all(Offering.class)) {
            if (offering.isCore() && plan.index().reliance().of(offering).stream()
                    .noneMatch(BusinessFunction.class::isInstance)) {
                findings.report(offering, null, Labels.of(offering)
                        + " is core, but needs no function; say by which functions it is delivered");
            }
        }
    }
}
