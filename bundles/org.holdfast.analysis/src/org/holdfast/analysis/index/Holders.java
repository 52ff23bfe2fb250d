package org.holdfast.analysis.index;

import org.holdfast.model.Role;

/** Who holds a role. */
public final class Holders {
    private Holders() {}

    /** Whether somebody holds the role: a person, or one of a number of people who are not named. */
    public static boolean hold(Role role) {
        return role.getHeadcount() > 0 || !Resolved.among(role.getHolders()).isEmpty();
    }
}
