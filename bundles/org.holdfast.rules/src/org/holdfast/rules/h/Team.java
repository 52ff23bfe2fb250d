package org.holdfast.rules.h;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.RecoveryAction;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.Role;

/** Who has a part in recovery plans. */
final class Team {
    private Team() {}

    /** The roles in a plan, each once: the one that declares it, then those of its steps and restores. */
    static Set<Role> roles(RecoveryPlan plan) {
        Set<Role> roles = new LinkedHashSet<>();
        add(plan.getDeclaredBy(), roles);
        for (RecoveryAction action : plan.getActions()) {
            add(action.getBy(), roles);
        }
        return roles;
    }

    /** {@code and 2 more recovery plans} than the first, with a space before; nothing if there are none. */
    static String andMore(List<?> plans) {
        int more = plans.size() - 1;
        return more == 0 ? "" : " and " + more + " more recovery plan" + (more == 1 ? "" : "s");
    }

    private static void add(@Nullable Role role, Set<Role> roles) {
        if (role != null && Resolved.is(role)) {
            roles.add(role);
        }
    }
}
