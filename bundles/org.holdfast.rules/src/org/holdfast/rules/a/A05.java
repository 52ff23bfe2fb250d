package org.holdfast.rules.a;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.ComponentCategory;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Information;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Rule;

/**
 * A system in the plan has a reason to be there. Its class is that of its kind; a system without a kind is not judged.
 * It is needed if anything needs it, or information is used through it; that people use it or that data is passed to it
 * does not say what for.
 */
@Code(value = "A05", says = "Each system of class application or data is needed by something or holds information.")
public final class A05 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        // by name, as findings are told: so they are in order already
        for (InformationSystem system : plan.index().byName(InformationSystem.class)) {
            if (breaks(system, plan.index())) {
                findings.report(system, null,
                        Labels.of(system) + " (kind " + Labels.of(system.getKind()) + ", class "
                                + system.getKind().getCategory()
                                + ") is needed by nothing and holds no information; why is it in the plan?");
            }
        }
    }

    /** Whether the system breaks this rule; then others need not ask again what it is for. */
    public static boolean breaks(InformationSystem system, PlanIndex index) {
        return isOfClass(system) && !isNeeded(system, index);
    }

    private static boolean isOfClass(InformationSystem system) {
        if (!Resolved.is(system.getKind())) {
            return false;
        }
        ComponentCategory category = system.getKind().getCategory();
        return category == ComponentCategory.APPLICATION || category == ComponentCategory.DATA;
    }

    private static boolean isNeeded(InformationSystem system, PlanIndex index) {
        return index.reliance().isReliedOn(system)
                || !index.referrers(system, Literals.INFORMATION__HELD_IN, Information.class).isEmpty()
                || !index.referrers(system, Literals.INFORMATION__USED_THROUGH, Information.class).isEmpty();
    }
}
