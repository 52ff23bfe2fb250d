package org.holdfast.rules.h;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.recovery.Choice;
import org.holdfast.analysis.schedule.Moment;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.analysis.schedule.Shortfall;
import org.holdfast.analysis.schedule.Shortfall.Objective;
import org.holdfast.model.Component;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Elapsed;
import org.holdfast.model.value.Rational;
import org.holdfast.rules.Link;

/**
 * An objective that is missed in a scenario.
 *
 * @param recovery
 *            the recovery from the scenario
 * @param shortfall
 *            what is missed
 */
record Miss(Recovery recovery, Shortfall shortfall) {
    /** Never is worse than late; of equals, the first scenario by name comes last. */
    static final Comparator<Miss> WORST_LAST = Comparator.comparing((Miss miss) -> miss.shortfall.by().isEmpty())
            .thenComparing(miss -> miss.shortfall.by().orElse(Rational.ZERO))
            .thenComparing(miss -> miss.recovery.scenario().name(), Comparator.reverseOrder());
    private static final int TOLD = 6;
    private static final int LINKED = 20;

    /** {@code is back after 5 h in fire, its RTO is 4 h: siteLoss 1 h, h1 2 h, db 5 h}, with its chain. */
    String says(List<Moment> chain) {
        return shortfall.says(" in " + recovery.scenario().name()) + because(chain);
    }

    /** What leads to it, along its chain. */
    List<Link> links(List<Moment> chain) {
        return Stream.concat(
                recovery.scenario().disaster().stream().map(disaster -> new Link(disaster, Labels.of(disaster))),
                chain.stream().flatMap(moment -> moment.about().stream()
                        .map(about -> new Link(about, moment.name() + " (" + new Elapsed(moment.finish()) + ")"))))
                .toList();
    }

    private String because(List<Moment> chain) {
        if (shortfall.objective() == Objective.RPO) {
            return shortfall.element() instanceof Component component ? recovery.choices().of(component)
                    .flatMap(Choice::chosen).map(option -> ": " + option.says()).orElse("") : "";
        }
        return shortfall.outcome().back() instanceof Back.At ? ": " + told(chain) : "";
    }

    /** What held it up in the end, which takes a while to find; nothing of what is lost. */
    List<Moment> chain() {
        return shortfall.objective() == Objective.RPO ? List.of() : recovery.chain(shortfall.element(), LINKED);
    }

    /** {@code siteLoss 1 h, h1 2 h, db 4 h 30 min}: what was finished when; of a long chain, its end. */
    private static String told(List<Moment> chain) {
        List<Moment> end = chain.subList(Math.max(0, chain.size() - TOLD), chain.size());
        return (chain.size() > TOLD ? "…, " : "") + String.join(", ",
                end.stream().map(moment -> (moment.name().isEmpty() ? moment.says() : moment.name()) + " "
                        + new Elapsed(moment.finish())).toList());
    }
}
