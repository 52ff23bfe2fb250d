package org.holdfast.rules.d;

import java.util.List;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Protection;
import org.holdfast.model.Technique;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Rule;
import org.holdfast.rules.fix.Remedies;

/**
 * Copies made at intervals lose what came after the last one, a mirror with a lag what is under way. What does not change
 * ({@code changes 0 GB per day}) has nothing to lose.
 */
@Code(value = "D05", says = "RPO 0 needs a synchronous mirror.")
public final class D05 implements Rule {
    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (InformationSystem system : plan.index().all(InformationSystem.class)) {
            if (mayLoseNothing(system) && !hasSynchronousMirror(system, plan.index())) {
                findings.report(system, Literals.INFORMATION_SYSTEM__RPO, Labels.of(system) + " has RPO "
                        + system.getRpo() + ", but no synchronous mirror; any other copy loses some time", List.of(),
                        Remedies.of(system, plan.index(), D05::isSynchronousMirror));
            }
        }
    }

    private static boolean mayLoseNothing(InformationSystem system) {
        boolean neverChanges = system.getChanges() != null && system.getChanges().size().isNothing();
        return system.getRpo() != null && system.getRpo().seconds() == 0 && !neverChanges;
    }

    /** Whether a mirror of the system itself, not of copies of it, is synchronous. */
    static boolean hasSynchronousMirror(InformationSystem system, PlanIndex index) {
        return index.protecting().direct(system).stream()
                .anyMatch(D05::isSynchronousMirror);
    }

    private static boolean isSynchronousMirror(Protection protection) {
        return protection.getTechnique() == Technique.SYNCHRONOUS_REPLICATION;
    }
}
