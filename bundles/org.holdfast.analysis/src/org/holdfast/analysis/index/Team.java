package org.holdfast.analysis.index;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.RecoveryAction;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.Role;

/** Who has a part in a recovery plan. */
public final class Team {
    private Team() {}

    /** The roles in a plan, each once: the one that declares it, then those of its steps and restores. */
    public static Set<Role> roles(RecoveryPlan plan) {
        Set<Role> roles = new LinkedHashSet<>();
        add(plan.getDeclaredBy(), roles);
        for (RecoveryAction action : plan.getActions()) {
            add(action.getBy(), roles);
        }
        return roles;
    }

    private static void add(@Nullable Role role, Set<Role> roles) {
        if (role != null && Resolved.is(role)) {
            roles.add(role);
        }
    }
}
