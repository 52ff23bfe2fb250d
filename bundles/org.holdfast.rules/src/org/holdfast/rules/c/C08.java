package org.holdfast.rules.c;

import org.holdfast.model.Component;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Supplier;
import org.holdfast.model.VirtualMachine;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Rule;

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
                        Labels.of(component) + " has no place; say at which site it is" + orOnWhat(component));
            }
        }
    }

    private static String orOnWhat(Component component) {
        return switch (component) {
            case InformationSystem system -> ", or which machine it is on";
            case VirtualMachine guest -> ", or which host it is on";
            default -> "";
        };
    }
}
