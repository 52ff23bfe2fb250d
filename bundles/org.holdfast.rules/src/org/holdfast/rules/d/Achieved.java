package org.holdfast.rules.d;

import java.util.Optional;

import org.holdfast.analysis.outcome.Estimate;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.recovery.LossTime;
import org.holdfast.analysis.recovery.RestoreTime;
import org.holdfast.analysis.recovery.Takes;
import org.holdfast.analysis.scenario.Harm;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Protection;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Elapsed;
import org.holdfast.model.value.Rational;
import org.holdfast.rules.Link;

/**
 * What a protection achieves for a system.
 *
 * @param system
 *            the system, with an RPO
 * @param protection
 *            the protection
 * @param lost
 *            what is lost at worst
 * @param ready
 *            when the data is restored, from the declaration of the slowest plan on; empty if that is not known
 */
record Achieved(InformationSystem system, Protection protection, Lost lost, Optional<Rational> ready) {

    static Achieved of(InformationSystem system, Protection protection, Optional<RecoveryPlan> slowest) {
        Rational declared = slowest.map(plan -> Rational.of(plan.getDeclaredWithin().seconds())).orElse(Rational.ZERO);
        Takes takes = RestoreTime.of(system, protection);
        return new Achieved(system, protection, LossTime.of(protection, new Harm.Destroys()),
                takes instanceof Takes.Known known ? Optional.of(declared.plus(known.total(Estimate.MOST)))
                        : Optional.empty());
    }

    /** Whether it meets both objectives, or might, for all that the plan says. */
    boolean mayDo() {
        return !losesTooMuch() && !isLate();
    }

    /** Whether it meets both objectives for certain. */
    boolean does() {
        return mayDo() && lost instanceof Lost.Updates && (system.getRto() == null || ready.isPresent());
    }

    boolean losesTooMuch() {
        return lost instanceof Lost.Updates updates
                && updates.seconds().compareTo(Rational.of(system.getRpo().seconds())) > 0;
    }

    boolean isLate() {
        return system.getRto() != null
                && ready.filter(time -> time.compareTo(Rational.of(system.getRto().seconds())) > 0).isPresent();
    }

    /** {@code nightlyTape (loses 38 h)}, {@code slow (restored after 9 h)}: what it misses. */
    Link link() {
        String misses = losesTooMuch() && lost instanceof Lost.Updates updates
                ? "loses " + new Elapsed(updates.seconds())
                : "";
        String late = isLate() ? "restored after " + new Elapsed(ready.orElseThrow()) : "";
        return new Link(protection, Labels.of(protection) + " (" + misses
                + (misses.isEmpty() || late.isEmpty() ? "" : ", ") + late + ")");
    }
}
