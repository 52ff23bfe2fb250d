package org.holdfast.rules.fix;

import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Duration;

/** Fixes of recovery objectives. */
public final class Objectives {
    private Objectives() {}

    /** Gives the system another RTO. */
    public static Fix set(InformationSystem system, Duration rto) {
        return new Fix.SetValue("set the RTO of " + Labels.of(system) + " to " + rto, system,
                Literals.INFORMATION_SYSTEM__RTO, rto);
    }
}
