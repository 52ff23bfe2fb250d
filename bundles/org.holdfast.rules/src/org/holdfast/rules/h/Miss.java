package org.holdfast.rules.h;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.recovery.Choice;
import org.holdfast.analysis.schedule.Moment;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.model.Component;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Elapsed;
import org.holdfast.model.value.Rational;
import org.holdfast.rules.Link;

/**
 * An objective that is missed in a scenario.
 *
 * @param objective
 *            RTO, RPO or MTD
 * @param recovery
 *            the recovery from the scenario
 * @param by
 *            by how many seconds; empty if it is never back, or all is lost
 * @param says
 *            what is missed, after the name of the element
 * @param links
 *            what leads to it
 */
record Miss(String objective, Recovery recovery, Optional<Rational> by, String says, List<Link> links) {
    /** Never is worse than late; of equals, the first scenario by name comes last. */
    static final Comparator<Miss> WORST_LAST = Comparator
            .comparing((Miss miss) -> miss.by.isEmpty()).thenComparing(miss -> miss.by.orElse(Rational.ZERO))
            .thenComparing(miss -> miss.recovery.scenario().name(), Comparator.reverseOrder());
    private static final int TOLD = 6;

    /** What is back too late, if it is. */
    static Optional<Miss> late(Recovery recovery, ElementOutcome outcome, @Nullable Duration objective, long wrt,
            String name) {
        if (objective == null) {
            return Optional.empty();
        }
        String in = " in " + recovery.scenario().name();
        return switch (outcome.back()) {
            case Back.Never never -> Optional.of(new Miss(name, recovery, Optional.empty(),
                    "never comes back" + in + " (" + never.reason() + "), its " + name + " is " + objective,
                    scenario(recovery)));
            case Back.Unknown unknown -> Optional.empty();
            case Back.At at -> late(recovery, outcome, at.seconds().plus(Rational.of(wrt)), objective, name,
                    told(at.seconds(), wrt) + in);
        };
    }

    private static Optional<Miss> late(Recovery recovery, ElementOutcome outcome, Rational outage, Duration objective,
            String name, String told) {
        Rational over = outage.minus(Rational.of(objective.seconds()));
        if (over.signum() <= 0) {
            return Optional.empty();
        }
        List<Moment> chain = recovery.chain(outcome.element());
        return Optional.of(new Miss(name, recovery, Optional.of(over),
                told + ", its " + name + " is " + objective + ": " + told(chain), links(recovery, chain)));
    }

    /** {@code is back after 5 h}; of a function with WRT, {@code is out for 7 h (back after 5 h + WRT 2 h)}. */
    private static String told(Rational back, long wrt) {
        return wrt == 0 ? "is back after " + new Elapsed(back)
                : "is out for " + new Elapsed(back.plus(Rational.of(wrt))) + " (back after " + new Elapsed(back)
                        + ", then WRT " + new Elapsed(Rational.of(wrt)) + ")";
    }

    /** What loses too much data, if it does. */
    static Optional<Miss> lost(Recovery recovery, ElementOutcome outcome, @Nullable Duration rpo) {
        if (rpo == null) {
            return Optional.empty();
        }
        String in = " in " + recovery.scenario().name();
        return switch (outcome.lost()) {
            case Lost.Updates updates when updates.compared().compareTo(Rational.of(rpo.seconds())) > 0 -> Optional
                    .of(new Miss("RPO", recovery, Optional.of(updates.compared().minus(Rational.of(rpo.seconds()))),
                            "loses " + told(updates) + in + ", its RPO is " + rpo + from(recovery, outcome),
                            scenario(recovery)));
            case Lost.Everything everything when !(outcome.back() instanceof Back.Never) -> Optional
                    .of(new Miss("RPO", recovery, Optional.empty(),
                            "loses all data" + in + " (" + everything.reason() + "), its RPO is " + rpo,
                            scenario(recovery)));
            default -> Optional.empty();
        };
    }

    private static String told(Lost.Updates updates) {
        return updates.seconds().equals(updates.compared()) ? new Elapsed(updates.seconds()).toString()
                : new Elapsed(updates.compared()) + " beside the "
                        + new Elapsed(updates.seconds().minus(updates.compared())) + " in which nobody noticed";
    }

    private static String from(Recovery recovery, ElementOutcome outcome) {
        return outcome.element() instanceof Component component ? recovery.choices().of(component)
                .flatMap(Choice::chosen).map(option -> ": " + option.says()).orElse("") : "";
    }

    /** {@code siteLoss 1 h, h1 2 h, db 4 h 30 min}: what was finished when; of a long chain, its end. */
    private static String told(List<Moment> chain) {
        List<Moment> end = chain.subList(Math.max(0, chain.size() - TOLD), chain.size());
        return (chain.size() > TOLD ? "…, " : "") + String.join(", ",
                end.stream().map(moment -> (moment.name().isEmpty() ? moment.says() : moment.name()) + " "
                        + new Elapsed(moment.finish())).toList());
    }

    private static List<Link> links(Recovery recovery, List<Moment> chain) {
        return Stream.concat(scenario(recovery).stream(), chain.stream().flatMap(moment -> moment.about().stream()
                .map(about -> new Link(about, moment.name() + " (" + new Elapsed(moment.finish()) + ")")))).toList();
    }

    private static List<Link> scenario(Recovery recovery) {
        return recovery.scenario().disaster().stream().map(disaster -> new Link(disaster, Labels.of(disaster)))
                .toList();
    }
}
