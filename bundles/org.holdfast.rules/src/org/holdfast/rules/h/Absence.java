package org.holdfast.rules.h;

import java.util.Comparator;
import java.util.Optional;

import org.holdfast.analysis.index.Holders;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.Disaster;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Share;

/**
 * People who are kept away when a plan is needed.
 *
 * @param plan
 *            the plan
 * @param disaster
 *            the one of its disasters that keeps most people away
 * @param share
 *            which share of each role
 */
record Absence(RecoveryPlan plan, Disaster disaster, Share share) {

    /** The worst absence in a plan; empty if its disasters keep nobody away. */
    static Optional<Absence> worst(RecoveryPlan plan) {
        return Resolved.among(plan.getDisasters()).stream().filter(disaster -> disaster.getKeepsAway() != null)
                .max(Comparator.comparing(Disaster::getKeepsAway)
                        .thenComparing(disaster -> Labels.of(disaster), Comparator.reverseOrder()))
                .map(disaster -> new Absence(plan, disaster, disaster.getKeepsAway()));
    }

    /** How many of a number of people are left. */
    int left(int people) {
        return people - Holders.away(share.fraction(), people);
    }

    /** {@code fire (keeps away 80 %)}. */
    String says() {
        return Labels.of(disaster) + " (keeps away " + share + ")";
    }
}
