package org.holdfast.analysis.choice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.cost.Gap;
import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.outcome.ScenarioOutcome;
import org.holdfast.analysis.recovery.LostOrder;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.reason.Reason;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Elapsed;
import org.holdfast.model.value.Rational;

/**
 * Which objectives are missed, each once with the scenario in which it is missed by most.
 *
 * @param missed
 *            them, in the order in which the elements were given
 * @param gaps
 *            what could not be compared
 */
record Misses(List<Miss> missed, List<Gap> gaps) {

    /** A value that is compared: empty if it is beyond all limits. */
    private record Reached(Optional<Rational> seconds, String words) {
        boolean exceeds(Duration limit) {
            return seconds.isEmpty() || seconds.get().compareTo(Rational.of(limit.seconds())) > 0;
        }

        boolean isWorseThan(Reached other) {
            return other.seconds.isPresent()
                    && (seconds.isEmpty() || seconds.get().compareTo(other.seconds.get()) > 0);
        }

        static Reached of(Rational seconds) {
            return new Reached(Optional.of(seconds), new Elapsed(seconds).toString());
        }
    }

    /**
     * Compares what is reached with objectives.
     *
     * @param elements
     *            systems, groups and functions
     * @param outcomes
     *            what becomes of them in each scenario, with the most of each range
     */
    static Misses of(Collection<? extends NamedElement> elements, Collection<ScenarioOutcome> outcomes) {
        Misses misses = new Misses(new ArrayList<>(), new ArrayList<>());
        elements.forEach(element -> misses.compare(element, outcomes));
        return misses;
    }

    private void compare(NamedElement element, Collection<ScenarioOutcome> outcomes) {
        switch (element) {
            case InformationSystem system -> {
                compare(new Objective(system, Objective.Sort.RTO), system.getRto(), outcomes,
                        (outcome, scenario) -> back(system, outcome, scenario, null));
                compare(new Objective(system, Objective.Sort.RPO), system.getRpo(), outcomes,
                        (outcome, scenario) -> lost(system, outcome.of(system).map(ElementOutcome::lost), scenario));
            }
            case ConsistencyGroup group -> compare(new Objective(group, Objective.Sort.RPO), group.getRpo(), outcomes,
                    (outcome, scenario) -> lost(group, Resolved.among(group.getMembers()).stream()
                            .flatMap(member -> outcome.of(member).stream()).map(ElementOutcome::lost)
                            .max(LostOrder.LARGEST_LAST), scenario));
            case BusinessFunction function -> compare(new Objective(function, Objective.Sort.MTD), function.getMtd(),
                    outcomes, (outcome, scenario) -> back(function, outcome, scenario, function.getWrt()));
            default -> {
            }
        }
    }

    @FunctionalInterface
    private interface Comparand {
        Optional<Reached> of(ScenarioOutcome outcome, Scenario scenario);
    }

    private void compare(Objective objective, @Nullable Duration limit, Collection<ScenarioOutcome> outcomes,
            Comparand comparand) {
        if (limit == null) {
            return;
        }
        Reached worst = Reached.of(Rational.ZERO);
        Optional<Scenario> where = Optional.empty();
        for (ScenarioOutcome outcome : outcomes) {
            Optional<Reached> reached = comparand.of(outcome, outcome.scenario());
            if (reached.isPresent() && reached.get().exceeds(limit) && reached.get().isWorseThan(worst)) {
                worst = reached.get();
                where = Optional.of(outcome.scenario());
            }
        }
        if (where.isPresent()) {
            missed.add(new Miss(objective, limit, where.get(), worst.seconds(), worst.words()));
        }
    }

    private Optional<Reached> back(NamedElement element, ScenarioOutcome outcome, Scenario scenario,
            @Nullable Duration workRecovery) {
        Optional<ElementOutcome> found = outcome.of(element);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return switch (found.get().back()) {
            case Back.At at -> Optional.of(Reached.of(workRecovery == null ? at.seconds()
                    : at.seconds().plus(Rational.of(workRecovery.seconds()))));
            case Back.Never never -> Optional.of(new Reached(Optional.empty(), "never back"));
            case Back.Unknown unknown -> unknown(element, scenario, unknown.why());
        };
    }

    private Optional<Reached> lost(NamedElement element, Optional<Lost> lost, Scenario scenario) {
        return switch (lost.orElseGet(Lost.Nothing::new)) {
            case Lost.Updates updates -> Optional.of(Reached.of(updates.compared()));
            case Lost.Everything everything -> Optional.of(new Reached(Optional.empty(), "all data lost"));
            case Lost.Unknown unknown -> unknown(element, scenario, unknown.why());
            case Lost.Nothing nothing -> Optional.empty();
        };
    }

    private Optional<Reached> unknown(NamedElement element, Scenario scenario, Reason why) {
        gaps.add(new Gap(Optional.of(element), scenario, why));
        return Optional.empty();
    }
}
