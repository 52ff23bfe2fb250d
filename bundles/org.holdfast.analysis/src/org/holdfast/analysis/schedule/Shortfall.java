package org.holdfast.analysis.schedule;

import java.util.Optional;

import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.NamedElement;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Elapsed;
import org.holdfast.model.value.Rational;

/**
 * An objective that a recovery does not meet.
 *
 * @param objective
 *            which one
 * @param outcome
 *            what becomes of the element
 * @param achieved
 *            the recovery time, the outage with WRT, or the time of lost updates without that in which nobody noticed, in
 *            seconds; empty if the element is never back, or all its data is lost
 * @param allowed
 *            the objective
 */
public record Shortfall(Objective objective, ElementOutcome outcome, Optional<Rational> achieved, Duration allowed) {

    /** What is asked for. */
    public enum Objective {
        /** The recovery time of a system. */
        RTO,
        /** The recovery point of a system. */
        RPO,
        /** The outage of a function. */
        MTD
    }

    /** The system or function. */
    public NamedElement element() {
        return outcome.element();
    }

    /** By how many seconds it is missed; empty if the element is never back, or all its data is lost. */
    public Optional<Rational> by() {
        return achieved.map(seconds -> seconds.minus(Rational.of(allowed.seconds())));
    }

    /**
     * What is missed, to be said after the name of the element: {@code is back after 5 h in fire, its RTO is 4 h}.
     *
     * @param where
     *            words for the scenario, such as {@code in fire} with a blank before; empty if it is known anyway
     */
    public String says(String where) {
        return told(where) + ", its " + objective + " is " + allowed;
    }

    private String told(String where) {
        return switch (objective) {
            case RPO -> lost(where);
            case RTO, MTD -> outcome.back() instanceof Back.Never never
                    ? "never comes back" + where + " (" + never.reason() + ")"
                    : back() + where;
        };
    }

    private String back() {
        Rational outage = achieved.orElse(Rational.ZERO);
        Rational back = outcome.back() instanceof Back.At at ? at.seconds() : outage;
        return outcome.element() instanceof BusinessFunction && !back.equals(outage)
                ? "is out for " + new Elapsed(outage) + " (back after " + new Elapsed(back) + ", then WRT "
                        + new Elapsed(outage.minus(back)) + ")"
                : "is back after " + new Elapsed(back);
    }

    private String lost(String where) {
        return switch (outcome.lost()) {
            case Lost.Updates updates -> "loses " + told(updates) + where;
            case Lost.Everything everything -> "loses all data" + where + " (" + everything.reason() + ")";
            case Lost.Nothing nothing -> "loses nothing" + where;
            case Lost.Unknown unknown -> "loses an unknown amount" + where;
        };
    }

    private static String told(Lost.Updates updates) {
        return updates.seconds().equals(updates.compared()) ? new Elapsed(updates.seconds()).toString()
                : new Elapsed(updates.compared()) + " beside the "
                        + new Elapsed(updates.seconds().minus(updates.compared())) + " in which nobody noticed";
    }
}
