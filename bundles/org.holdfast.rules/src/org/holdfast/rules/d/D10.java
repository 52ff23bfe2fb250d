package org.holdfast.rules.d;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Plan;
import org.holdfast.model.Prevention;
import org.holdfast.model.Protection;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.CostRate;
import org.holdfast.model.value.Money;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Listed;
import org.holdfast.rules.Rule;

/**
 * A protection that nobody pays for is not there when it is needed. A protection or prevention without a cost counts as
 * free; a plan without a budget is not judged.
 */
@Code(value = "D10", says = "The cost of protections and preventions is within the budget.")
public final class D10 implements Rule {
    private record Item(NamedElement element, Money cost) {}

    private static final Comparator<Item> DEAREST_FIRST = Comparator.comparing((Item item) -> item.cost().amount())
            .reversed().thenComparing(item -> Labels.of(item.element()));

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        plan.index().plan().filter(each -> each.getBudget() != null)
                .ifPresent(each -> check(each, items(plan), findings));
    }

    private static void check(Plan plan, List<Item> items, Findings findings) {
        CostRate budget = plan.getBudget();
        BigDecimal sum = items.stream().map(item -> item.cost().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(budget.money().amount()) > 0) {
            List<Link> chain = items.stream().map(D10::link).toList();
            findings.report(plan, Literals.PLAN__BUDGET,
                    "protections and preventions cost " + yearly(sum, budget) + ", "
                            + yearly(sum.subtract(budget.money().amount()), budget) + " more than the budget of "
                            + budget + ": " + Listed.and(chain.stream().map(Link::says).toList()),
                    chain);
        }
    }

    private static List<Item> items(CheckedPlan plan) {
        List<Item> items = new ArrayList<>();
        plan.index().all(Protection.class).forEach(protection -> add(protection, protection.getCost(), items));
        plan.index().all(Prevention.class).forEach(prevention -> add(prevention, prevention.getCost(), items));
        items.sort(DEAREST_FIRST);
        return items;
    }

    private static void add(NamedElement element, @Nullable CostRate cost, List<Item> items) {
        if (cost != null && cost.money().amount().signum() > 0) {
            items.add(new Item(element, cost.money()));
        }
    }

    private static CostRate yearly(BigDecimal amount, CostRate budget) {
        return new CostRate(new Money(amount, budget.money().currency()), budget.per());
    }

    private static Link link(Item item) {
        return new Link(item.element(), Labels.of(item.element()) + " (" + item.cost() + ")");
    }
}
