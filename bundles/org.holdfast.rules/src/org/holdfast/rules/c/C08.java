package org.holdfast.rules.c;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.model.Component;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Machine;
import org.holdfast.model.Site;
import org.holdfast.model.Supplier;
import org.holdfast.model.VirtualMachine;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Rule;
import org.holdfast.rules.fix.Fix;

/**
 * A disaster strikes places: what has none is struck by none. What is on something is where that is, so only what carries
 * it is found. A place that is not found by its name is said nonetheless.
 */
@Code(value = "C08", says = "Each component has a place (a supplier need not).")
public final class C08 implements Rule {
    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (Component component : plan.index().all(Component.class)) {
            if (!(component instanceof Supplier) && component.getSite() == null
                    && component.getCarrier() == null) {
                findings.report(component, null,
                        Labels.of(component) + " has no place; say at which site it is" + orOnWhat(component),
                        List.of(), place(component, plan.index()));
            }
        }
    }

    /** Where the machines are that are stored on it, or the only site of the plan. */
    private static List<Fix> place(Component component, PlanIndex index) {
        Set<Site> sites = index.referrers(component, Literals.MACHINE__STORED_ON, Machine.class).stream()
                .flatMap(machine -> Optional.ofNullable(machine.getSite()).stream()).collect(Collectors.toSet());
        List<Site> likely = sites.isEmpty() ? index.all(Site.class) : List.copyOf(sites);
        return likely.size() != 1 || component.getAt() != null ? List.of()
                : List.of(
                        new Fix.SetValue("say that " + Labels.of(component) + " is at " + Labels.of(likely.getFirst()),
                                component, Literals.COMPONENT__AT, likely.getFirst()));
    }

    private static String orOnWhat(Component component) {
        return switch (component) {
            case InformationSystem system -> ", or which machine it is on";
            case VirtualMachine guest -> ", or which host it is on";
            default -> "";
        };
    }
}
