package org.holdfast.rules.h;

import org.holdfast.model.Disaster;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Rule;

/** No disaster is left out since "that will never happen": there is a plan for it, or a reason to live without one. */
@Code(value = "H01", says = "Each disaster is covered by a recovery plan, or accepted with a reason.")
public final class H01 implements Rule {
    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (Disaster disaster : plan.index().all(Disaster.class)) {
            if (plan.index().referrers(disaster, Literals.RECOVERY_PLAN__DISASTERS, RecoveryPlan.class).isEmpty()) {
                String name = Labels.of(disaster);
                findings.report(disaster, null, "no recovery plan is for " + name + "; write one, or accept H01 on "
                        + name + " with a reason");
            }
        }
    }
}
