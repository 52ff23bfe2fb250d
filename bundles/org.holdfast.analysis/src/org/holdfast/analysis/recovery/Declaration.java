package org.holdfast.analysis.recovery;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.reason.Reason;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.model.Component;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Protection;
import org.holdfast.model.RecoveryAction;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.Restoration;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Rational;

/**
 * The recovery plan that is declared in a scenario: of several that cover it, the one that is declared the earliest, then
 * the first by name; one that does not say how fast comes last.
 *
 * @param scenario
 *            the scenario
 * @param plan
 *            the plan; empty if none covers the scenario
 * @param listed
 *            what the plan restores, each component with the first place where it is listed
 */
public record Declaration(Scenario scenario, Optional<RecoveryPlan> plan, Map<Component, Restoration> listed) {
    private static final Comparator<RecoveryPlan> EARLIEST = Comparator
            .comparing(RecoveryPlan::getDeclaredWithin, Comparator.nullsLast(Comparator.<Duration>naturalOrder()))
            .thenComparing(Labels::of);

    /** The declaration in a scenario. */
    public static Declaration of(PlanIndex index, Scenario scenario) {
        return of(scenario, scenario.disaster().flatMap(disaster -> index
                .referrers(disaster, Literals.RECOVERY_PLAN__DISASTERS, RecoveryPlan.class).stream().min(EARLIEST)));
    }

    /** The declaration of a given plan, or of none. */
    public static Declaration of(Scenario scenario, Optional<RecoveryPlan> plan) {
        Map<Component, Restoration> listed = new LinkedHashMap<>();
        plan.ifPresent(covering -> {
            for (RecoveryAction action : covering.getActions()) {
                if (action instanceof Restoration restoration && Resolved.is(restoration.getComponent())) {
                    listed.putIfAbsent(restoration.getComponent(), restoration);
                }
            }
        });
        return new Declaration(scenario, plan, listed);
    }

    /** When it is declared, in seconds after time 0; empty if there is no plan, or it does not say. */
    public Optional<Rational> seconds() {
        return plan.flatMap(covering -> Optional.ofNullable(covering.getDeclaredWithin()))
                .map(within -> Rational.of(within.seconds()));
    }

    /** Why nothing is done that waits for a declaration. */
    public Reason none() {
        return new Reason.NoPlan(scenario);
    }

    /** From which protection the plan restores the component; empty if it does not say. */
    public Optional<Protection> from(Component component) {
        return Optional.ofNullable(listed.get(component)).map(Restoration::getFrom).filter(Resolved::is);
    }
}
