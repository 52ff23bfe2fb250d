package org.holdfast.analysis.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Plan;
import org.holdfast.model.Prevention;
import org.holdfast.model.Protection;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.CostRate;
import org.holdfast.model.value.Rational;

/**
 * What protections and preventions cost a year, beside the budget.
 *
 * @param items
 *            all of them, protections first, by name
 * @param budget
 *            the budget of a year; empty if the plan states none
 */
public record Spending(List<Item> items, Optional<Rational> budget) {

    /**
     * A protection or prevention.
     *
     * @param measure
     *            which one
     * @param yearly
     *            what it costs a year; empty if the plan does not say
     */
    public record Item(NamedElement measure, Optional<Rational> yearly) {}

    /** What a plan spends. */
    public static Spending of(PlanIndex index) {
        List<Item> items = new ArrayList<>(byName(index.all(Protection.class)));
        items.addAll(byName(index.all(Prevention.class)));
        return new Spending(List.copyOf(items), index.plan().map(Plan::getBudget).flatMap(Spending::amount));
    }

    /** What all of them cost a year together; those of which the plan does not say what they cost count as free. */
    public Rational yearly() {
        return items.stream().flatMap(item -> item.yearly().stream()).reduce(Rational.ZERO, Rational::plus);
    }

    private static List<Item> byName(List<? extends NamedElement> measures) {
        SequencedMap<String, Item> items = new TreeMap<>();
        measures.forEach(measure -> items.put(Labels.of(measure), new Item(measure, cost(measure))));
        return List.copyOf(items.values());
    }

    /** What the protection or prevention costs a year; empty if the plan does not say. */
    public static Optional<Rational> cost(NamedElement measure) {
        return switch (measure) {
            case Protection protection -> amount(protection.getCost());
            case Prevention prevention -> amount(prevention.getCost());
            default -> Optional.empty();
        };
    }

    private static Optional<Rational> amount(@Nullable CostRate rate) {
        return rate == null ? Optional.empty() : Optional.of(Rational.of(rate.money().amount()));
    }
}
