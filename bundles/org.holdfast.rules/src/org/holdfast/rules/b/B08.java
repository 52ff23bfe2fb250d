package org.holdfast.rules.b;

import java.util.List;

import org.holdfast.analysis.index.Holders;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Priority;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Rule;
import org.holdfast.rules.fix.Candidates;

/** Somebody decides for a critical function when it is down. A role with a number of people counts as held. */
@Code(value = "B08", says = "A critical function has an owner, and the owner role is held by somebody.")
public final class B08 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (BusinessFunction function : plan.index().all(BusinessFunction.class)) {
            if (function.getPriority() == Priority.CRITICAL) {
                check(function, plan.index(), findings);
            }
        }
    }

    private static void check(BusinessFunction function, PlanIndex index, Findings findings) {
        if (!Resolved.is(function.getOwner())) {
            findings.report(function, null, Labels.of(function) + " is critical, but has no owner");
        } else if (!Holders.hold(function.getOwner())) {
            findings.report(function, Literals.BUSINESS_FUNCTION__OWNER, Labels.of(function)
                    + " is critical, but nobody holds the role of its owner, " + Labels.of(function.getOwner()),
                    List.of(),
                    Candidates.of(index).hold(function.getOwner()));
        }
    }
}
