package org.holdfast.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.recovery.LostOrder;
import org.holdfast.analysis.schedule.Recoveries;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.analysis.schedule.Shortfall;
import org.holdfast.analysis.schedule.Shortfalls;
import org.holdfast.analysis.schedule.Unjudged;
import org.holdfast.model.NamedElement;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Rational;

/** In which scenario each element is back last and loses most, and which objectives are missed by how much at worst. */
public final class WorstCases {
    private static final Comparator<Case> BACK = Comparator.<Case>comparingInt(each -> gravity(each.outcome().back()))
            .thenComparing(each -> each.outcome().back() instanceof Back.At at ? at.seconds() : Rational.ZERO);
    private static final Comparator<Case> LOST = Comparator.comparing(each -> each.outcome().lost(),
            LostOrder.LARGEST_LAST);
    private static final Comparator<Missed> MISSED = Comparator.<Missed, Boolean>comparing(
            missed -> missed.worst().by().isEmpty())
            .thenComparing(missed -> missed.worst().by().orElse(Rational.ZERO));

    private final Map<NamedElement, Case> back = new HashMap<>();
    private final Map<NamedElement, Case> lost = new HashMap<>();
    private final Map<Asked, Missed> missed = new LinkedHashMap<>();
    private final Map<Asked, Unjudged> unjudged = new LinkedHashMap<>();

    /**
     * What becomes of an element in a scenario.
     *
     * @param recovery
     *            the recovery from the scenario
     * @param outcome
     *            what becomes of the element
     */
    public record Case(Recovery recovery, ElementOutcome outcome) {}

    /**
     * An objective that is missed.
     *
     * @param worst
     *            by how much, where it is missed by most
     * @param recovery
     *            the recovery in which that is
     * @param scenarios
     *            in how many scenarios it is missed
     */
    public record Missed(Shortfall worst, Recovery recovery, int scenarios) {}

    private record Asked(Shortfall.Objective objective, NamedElement of) {}

    private WorstCases() {}

    /** The worst of all recoveries; of two that are as bad, the first. */
    public static WorstCases of(Recoveries recoveries) {
        WorstCases worst = new WorstCases();
        recoveries.all().forEach(worst::add);
        return worst;
    }

    /** Where the element is back last; empty if nothing takes it down. */
    public Optional<Case> back(NamedElement element) {
        return Optional.ofNullable(back.get(element));
    }

    /** Where it loses most; empty if nothing takes it down. */
    public Optional<Case> lost(NamedElement element) {
        return Optional.ofNullable(lost.get(element));
    }

    /** The objectives that are missed: those of what never comes back first, then by how much, then by name. */
    public List<Missed> missed() {
        List<Missed> sorted = new ArrayList<>(missed.values());
        sorted.sort(MISSED.reversed().thenComparing(each -> Labels.of(each.worst().element()))
                .thenComparing(each -> each.worst().objective()));
        return sorted;
    }

    /** The objectives that are not seen to be missed, but of which it cannot be said that they are met; by name. */
    public List<Unjudged> unjudged() {
        return unjudged.entrySet().stream().filter(entry -> !missed.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing((Unjudged each) -> Labels.of(each.outcome().element()))
                        .thenComparing(Unjudged::objective))
                .toList();
    }

    private void add(Recovery recovery) {
        recovery.outcome().down().values().forEach(outcome -> {
            Case here = new Case(recovery, outcome);
            back.merge(outcome.element(), here, (one, other) -> worse(one, other, BACK));
            lost.merge(outcome.element(), here, (one, other) -> worse(one, other, LOST));
        });
        Shortfalls.of(recovery.outcome()).forEach(shortfall -> missed.merge(
                new Asked(shortfall.objective(), shortfall.element()), new Missed(shortfall, recovery, 1),
                WorstCases::together));
        Unjudged.of(recovery.outcome()).forEach(
                each -> unjudged.putIfAbsent(new Asked(each.objective(), each.outcome().element()), each));
    }

    private static Missed together(Missed one, Missed other) {
        Missed worse = worse(one, other, MISSED);
        return new Missed(worse.worst(), worse.recovery(), one.scenarios() + other.scenarios());
    }

    private static <T> T worse(T one, T other, Comparator<T> order) {
        return order.compare(other, one) > 0 ? other : one;
    }

    private static int gravity(Back back) {
        return switch (back) {
            case Back.At at -> 0;
            case Back.Unknown unknown -> 1;
            case Back.Never never -> 2;
        };
    }
}
