package org.holdfast.analysis.choice;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.holdfast.analysis.cost.Spending;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.Prevention;
import org.holdfast.model.Protection;
import org.holdfast.model.VirtualMachine;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Rational;

/**
 * What has to be paid a year. Copies of copies are kept wherever what they copy is: a protection is bought together with
 * them. What protects guests is not chosen for and stays, and so do preventions. What says no cost is free.
 */
final class Prices {
    private final Map<Protection, Rational> prices = new HashMap<>();
    private final Set<Protection> always = new HashSet<>();
    private final Rational preventions;

    Prices(PlanIndex index) {
        index.all(Protection.class).forEach(
                protection -> prices.merge(Cover.root(protection), cost(protection), Rational::plus));
        index.all(VirtualMachine.class).forEach(guest -> Resolved.among(guest.getProtections())
                .forEach(protection -> always.add(Cover.root(protection))));
        this.preventions = index.all(Prevention.class).stream()
                .map(prevention -> Spending.cost(prevention).orElse(Rational.ZERO))
                .reduce(Rational.ZERO, Rational::plus);
    }

    /** Buys what is needed for something that is not chosen for. */
    void always(List<Protection> bought) {
        always.addAll(bought);
    }

    /** What is bought whatever is chosen, by name. */
    List<Protection> always() {
        return always.stream().sorted(Comparator.comparing(Labels::of)).toList();
    }

    /** What a protection that copies the data itself costs, with all copies of its copies. */
    Rational of(Protection protection) {
        return prices.getOrDefault(protection, Rational.ZERO);
    }

    /** What the preventions cost, and what is bought whatever is chosen. */
    Rational fixed() {
        return always.stream().map(this::of).reduce(preventions, Rational::plus);
    }

    private static Rational cost(Protection protection) {
        return Spending.cost(protection).orElse(Rational.ZERO);
    }
}
