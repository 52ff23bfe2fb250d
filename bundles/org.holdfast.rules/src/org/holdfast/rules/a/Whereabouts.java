package org.holdfast.rules.a;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.ComponentCategory;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Information;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.fix.Fix;

/**
 * Where information may be held, or through what it is used, if the plan says one of the two: applications need the
 * databases with whose information they work.
 */
final class Whereabouts {
    private static final int PROPOSED = 3;

    private Whereabouts() {}

    /** Names a system that is missing; nothing where both are, a few proposals at most. */
    static List<Fix> fixes(Information information, PlanIndex index) {
        List<InformationSystem> holders = Resolved.among(information.getHeldIn());
        List<InformationSystem> applications = Resolved.among(information.getUsedThrough());
        if (applications.isEmpty()) {
            return systems(holders, index.reliance()::on, ComponentCategory.APPLICATION)
                    .<Fix>map(system -> new Fix.AddReference(
                            "say that " + Labels.of(information) + " is used through " + Labels.of(system),
                            information, Literals.INFORMATION__USED_THROUGH, system))
                    .toList();
        }
        return systems(applications, index.reliance()::of, ComponentCategory.DATA)
                .<Fix>map(system -> new Fix.AddReference(
                        "say that " + Labels.of(information) + " is held in " + Labels.of(system), information,
                        Literals.INFORMATION__HELD_IN, system))
                .toList();
    }

    /** The systems of a class among these, and among those that are a need away. */
    private static Stream<InformationSystem> systems(List<InformationSystem> from,
            Function<InformationSystem, ? extends List<? extends EObject>> next, ComponentCategory category) {
        return Stream.concat(from.stream(), from.stream().flatMap(system -> next.apply(system).stream()))
                .filter(InformationSystem.class::isInstance).map(InformationSystem.class::cast)
                .filter(system -> Resolved.is(system.getKind()) && system.getKind().getCategory() == category)
                .distinct().sorted(Comparator.comparing(Labels::of)).limit(PROPOSED);
    }
}
