package org.holdfast.rules.fix;

import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Duration;

/** Fixes of recovery objectives. */
public final class Objectives {
    private Objectives() {}

    /** Gives the group another RPO. */
    public static Fix setRpo(ConsistencyGroup group, Duration rpo) {
        return new Fix.SetValue("set the RPO of the group " + Labels.of(group) + " to " + rpo, group,
                Literals.CONSISTENCY_GROUP__RPO, rpo);
    }

    /** Gives the system an RPO. */
    public static Fix setRpo(InformationSystem system, Duration rpo) {
        return new Fix.SetValue("set the RPO of " + Labels.of(system) + " to " + rpo, system,
                Literals.INFORMATION_SYSTEM__RPO, rpo);
    }

    /** Gives the system another RTO. */
    public static Fix setRto(InformationSystem system, Duration rto) {
        return new Fix.SetValue("set the RTO of " + Labels.of(system) + " to " + rto, system,
                Literals.INFORMATION_SYSTEM__RTO, rto);
    }
}
