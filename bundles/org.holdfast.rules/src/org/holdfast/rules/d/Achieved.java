package org.holdfast.rules.d;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.outcome.Estimate;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.recovery.LossTime;
import org.holdfast.analysis.recovery.RestoreTime;
import org.holdfast.analysis.recovery.Takes;
import org.holdfast.analysis.scenario.Harm;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Protection;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Elapsed;
import org.holdfast.model.value.Rational;
import org.holdfast.rules.Link;

/**
 * What a protection achieves for a system.
 *
 * @param protection
 *            the protection
 * @param losesTooMuch
 *            what is lost at worst, if that is more than the RPO
 * @param late
 *            when the data is restored, from the declaration of the slowest plan on, if that is after the RTO
 * @param isKnown
 *            whether the plan says enough to tell
 */
record Achieved(Protection protection, Optional<Rational> losesTooMuch, Optional<Rational> late, boolean isKnown) {

    /**
     * What the protection achieves.
     *
     * @param system
     *            the system, with an RPO
     * @param declared
     *            when the slowest plan is declared, in seconds; 0 if no plan says
     */
    static Achieved of(InformationSystem system, Protection protection, Rational declared) {
        Lost lost = LossTime.of(protection, new Harm.Destroys());
        Optional<Rational> ready = RestoreTime.of(system, protection) instanceof Takes.Known known
                ? Optional.of(declared.plus(known.total(Estimate.MOST)))
                : Optional.empty();
        return new Achieved(protection,
                lost instanceof Lost.Updates updates ? beyond(system.getRpo(), updates.seconds()) : Optional.empty(),
                ready.flatMap(time -> beyond(system.getRto(), time)),
                lost instanceof Lost.Updates && (system.getRto() == null || ready.isPresent()));
    }

    private static Optional<Rational> beyond(@Nullable Duration objective, Rational seconds) {
        return objective != null && seconds.compareTo(Rational.of(objective.seconds())) > 0 ? Optional.of(seconds)
                : Optional.empty();
    }

    /** Whether it meets both objectives, or might, for all that the plan says. */
    boolean mayDo() {
        return losesTooMuch.isEmpty() && late.isEmpty();
    }

    /** Whether it meets both objectives for certain. */
    boolean does() {
        return mayDo() && isKnown;
    }

    boolean isLate() {
        return late.isPresent();
    }

    /** {@code nightlyTape (loses 38 h)}, {@code slow (restored after 9 h)}: what it misses. */
    Link link() {
        String misses = losesTooMuch.map(time -> "loses " + new Elapsed(time)).orElse("");
        String restored = late.map(time -> "restored after " + new Elapsed(time)).orElse("");
        return new Link(protection, Labels.of(protection) + " (" + misses
                + (misses.isEmpty() || restored.isEmpty() ? "" : ", ") + restored + ")");
    }
}
