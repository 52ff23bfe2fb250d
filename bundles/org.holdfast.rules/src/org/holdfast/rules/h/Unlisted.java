package org.holdfast.rules.h;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.holdfast.analysis.recovery.Choice;
import org.holdfast.analysis.recovery.RecoveryOption;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.model.Component;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Protection;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.Listed;
import org.holdfast.rules.fix.Fix;

/**
 * A system that a plan does not bring back.
 *
 * @param scenario
 *            the first in which it is down
 * @param how
 *            how it would be brought back, in words
 * @param restored
 *            what the plan would have to restore: the system, or a machine with which it comes back; empty if nothing
 *            brings it back
 * @param from
 *            from what; empty if from nothing, or not from the same in each scenario
 */
record Unlisted(InformationSystem system, Scenario scenario, String how, Optional<Component> restored,
        Optional<Protection> from) {
    private static final int TOLD = 3;

    Unlisted(InformationSystem system, Scenario scenario, Choice choice) {
        this(system, scenario, says(system, choice), choice.chosen().map(RecoveryOption::component),
                choice.chosen().flatMap(Unlisted::copies));
    }

    /** What both have in common, told as the first of them. */
    Unlisted alsoWhen(Unlisted other) {
        boolean alike = restored.equals(other.restored);
        return new Unlisted(system, scenario, how, alike ? restored : Optional.empty(),
                alike && from.equals(other.from) ? from : Optional.empty());
    }

    /** Restores all of them in the plan; none if there is one that nothing brings back, or another thing each time. */
    static List<Fix> fixes(List<Unlisted> unlisted, RecoveryPlan plan) {
        if (unlisted.stream().anyMatch(each -> each.restored.isEmpty())) {
            return List.of();
        }
        Set<Fix> parts = new LinkedHashSet<>();
        unlisted.forEach(each -> parts.add(each.restore(plan)));
        return parts.size() <= TOLD ? Fix.Together.of(List.copyOf(parts))
                : List.of(new Fix.Together("restore "
                        + Listed.and(unlisted.stream().map(each -> Labels.of(each.restored.orElseThrow())).distinct()
                                .toList())
                        + " in " + Labels.of(plan), List.copyOf(parts)));
    }

    private Fix restore(RecoveryPlan plan) {
        Component component = restored.orElseThrow();
        Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
        values.put(Literals.RESTORATION__COMPONENT, component);
        from.ifPresent(protection -> values.put(Literals.RESTORATION__FROM, protection));
        return new Fix.AddChild("restore " + Labels.of(component)
                + from.map(protection -> " from " + Labels.of(protection)).orElse("") + " in " + Labels.of(plan), plan,
                Literals.RECOVERY_PLAN__ACTIONS, Literals.RESTORATION, values);
    }

    private static Optional<Protection> copies(RecoveryOption option) {
        return switch (option) {
            case RecoveryOption.Restore restore -> Optional.of(restore.from());
            case RecoveryOption.RestartImage image -> image.from();
            default -> Optional.empty();
        };
    }

    private static String says(InformationSystem system, Choice choice) {
        return (choice.component() == system ? "" : Labels.of(choice.component()) + ": ")
                + choice.chosen().map(RecoveryOption::says)
                        .orElseGet(() -> "not recoverable: " + choice.whyNot().says());
    }
}
