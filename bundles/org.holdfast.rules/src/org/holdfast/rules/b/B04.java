package org.holdfast.rules.b;

import org.holdfast.model.BusinessFunction;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Rule;

/** MTD = time for the systems + WRT: if the work takes it all, no system can be recovered in time. */
@Code(value = "B04", says = "The WRT of a function is less than its MTD.", force = Code.Force.CONTRADICTION)
public final class B04 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (BusinessFunction function : plan.index().all(BusinessFunction.class)) {
            if (function.getWrt() != null && function.getMtd() != null
                    && function.getWrt().compareTo(function.getMtd()) >= 0) {
                findings.report(function, Literals.BUSINESS_FUNCTION__WRT,
                        Labels.of(function) + " has WRT " + function.getWrt() + " and MTD " + function.getMtd()
                                + ": no time is left to recover what it needs");
            }
        }
    }
}
