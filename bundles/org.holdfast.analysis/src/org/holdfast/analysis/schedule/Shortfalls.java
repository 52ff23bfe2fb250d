package org.holdfast.analysis.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.outcome.ScenarioOutcome;
import org.holdfast.analysis.schedule.Shortfall.Objective;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Rational;

/**
 * Holds what a recovery comes to against the objectives: RTA of systems against RTO, lost updates against RPO, outage of
 * functions (RTA + WRT) against MTD. What is not known misses nothing.
 */
public final class Shortfalls {
    private Shortfalls() {}

    /** The objectives that are missed, by the name of the element. */
    public static List<Shortfall> of(ScenarioOutcome outcome) {
        List<Shortfall> missed = new ArrayList<>();
        for (ElementOutcome element : outcome.down().values()) {
            if (element.element() instanceof InformationSystem system) {
                late(element, Objective.RTO, system.getRto(), 0).ifPresent(missed::add);
                lost(element, system.getRpo()).ifPresent(missed::add);
            } else if (element.element() instanceof BusinessFunction function) {
                late(element, Objective.MTD, function.getMtd(),
                        function.getWrt() == null ? 0 : function.getWrt().seconds()).ifPresent(missed::add);
            }
        }
        return missed;
    }

    private static Optional<Shortfall> late(ElementOutcome outcome, Objective objective, @Nullable Duration allowed,
            long afterwards) {
        if (allowed == null) {
            return Optional.empty();
        }
        return switch (outcome.back()) {
            case Back.Never never -> Optional.of(new Shortfall(objective, outcome, Optional.empty(), allowed));
            case Back.Unknown unknown -> Optional.empty();
            case Back.At at -> over(outcome, objective, at.seconds().plus(Rational.of(afterwards)), allowed);
        };
    }

    /** Where a system never comes back, its data is lost with it: that it misses its RTO says enough. */
    private static Optional<Shortfall> lost(ElementOutcome outcome, @Nullable Duration allowed) {
        if (allowed == null) {
            return Optional.empty();
        }
        return switch (outcome.lost()) {
            case Lost.Updates updates -> over(outcome, Objective.RPO, updates.compared(), allowed);
            case Lost.Everything everything when !(outcome.back() instanceof Back.Never)
                    || outcome.element() instanceof InformationSystem system && system.getRto() == null ->
                Optional.of(new Shortfall(Objective.RPO, outcome, Optional.empty(), allowed));
            default -> Optional.empty();
        };
    }

    private static Optional<Shortfall> over(ElementOutcome outcome, Objective objective, Rational achieved,
            Duration allowed) {
        return achieved.compareTo(Rational.of(allowed.seconds())) > 0
                ? Optional.of(new Shortfall(objective, outcome, Optional.of(achieved), allowed))
                : Optional.empty();
    }
}
