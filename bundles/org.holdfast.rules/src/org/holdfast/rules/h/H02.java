package org.holdfast.rules.h;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.Holders;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.Role;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Listed;
import org.holdfast.rules.Rule;
import org.holdfast.rules.fix.Candidates;
import org.holdfast.rules.fix.Fix;

/**
 * Nothing begins before somebody says so. Who may say so must be known by name, and somebody else must be able to when
 * that person is away; a number of people that nobody in particular belongs to decides nothing.
 */
@Code(value = "H02", says = "Each recovery plan can be declared: by a role, within a time, by a person who holds it or a deputy.")
public final class H02 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (RecoveryPlan recovery : plan.index().all(RecoveryPlan.class)) {
            List<String> missing = new ArrayList<>();
            addRole(recovery.getDeclaredBy(), missing);
            if (recovery.getDeclaredWithin() == null) {
                missing.add("it is not said within which time");
            }
            if (!missing.isEmpty()) {
                report(recovery, missing, plan.index(), findings);
            }
        }
    }

    private static void addRole(@Nullable Role role, List<String> missing) {
        if (role == null || !Resolved.is(role)) {
            missing.add("no role declares it");
            return;
        }
        int persons = Holders.persons(role).size();
        if (persons == 0) {
            missing.add("nobody by name holds " + Labels.of(role));
        } else if (persons == 1) {
            missing.add(Labels.of(role) + " has no deputy");
        }
    }

    private static void report(RecoveryPlan recovery, List<String> missing, PlanIndex index,
            Findings findings) {
        boolean said = Resolved.is(recovery.getDeclaredBy());
        findings.report(recovery, said ? Literals.RECOVERY_PLAN__DECLARED_BY : null,
                Labels.of(recovery) + " may not be declared in time: " + Listed.and(missing), List.of(),
                deputies(recovery.getDeclaredBy(), index));
    }

    private static List<Fix> deputies(@Nullable Role role, PlanIndex index) {
        return role != null && Resolved.is(role) && Holders.persons(role).size() < 2
                ? Candidates.of(index).hold(role)
                : List.of();
    }
}
