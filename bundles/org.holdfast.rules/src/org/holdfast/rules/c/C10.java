package org.holdfast.rules.c;

import org.holdfast.model.DesktopModel;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Mobility;
import org.holdfast.model.UserGroup;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Rule;

/**
 * A computer that is carried about is lost or stolen with what is on it; of a virtual desktop only the picture leaves the
 * house.
 */
@Code(value = "C10", says = "Mobile and remote users of sensitive data have no physical desktops.", force = Code.Force.HINT)
public final class C10 implements Rule {
    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (UserGroup users : plan.index().all(UserGroup.class)) {
            if (users.isSensitiveData() && isOutside(users) && users.getDesktop() == DesktopModel.PHYSICAL) {
                findings.report(users, Literals.USER_GROUP__DESKTOP, Labels.of(users) + " (" + users.getMobility()
                        + ") work with sensitive data on physical desktops; a virtual desktop keeps the data at home");
            }
        }
    }

    private static boolean isOutside(UserGroup users) {
        return users.getMobility() == Mobility.MOBILE || users.getMobility() == Mobility.REMOTE;
    }
}
