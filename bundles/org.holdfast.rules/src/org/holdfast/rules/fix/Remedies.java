package org.holdfast.rules.fix;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.objective.WorstLoss;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Protectable;
import org.holdfast.model.Protection;
import org.holdfast.model.name.Labels;

/** Protections of the plan that may serve a component as well, since they serve its kind. */
public final class Remedies {
    private static final int PROPOSED = 3;

    private Remedies() {}

    /** Lets the component name one of them that fits: those first that meet its RPO, then by name; a few at most. */
    public static List<Fix> of(Protectable component, PlanIndex index, Predicate<Protection> fits) {
        if (!Resolved.is(component.getKind())) {
            return List.of();
        }
        List<Protection> serving = index.referrers(component.getKind(), Literals.PROTECTION__SERVES, Protection.class);
        return serving.isEmpty() ? List.of()
                : serving.stream().distinct()
                        .filter(protection -> !component.getProtections().contains(protection)).filter(fits)
                        .sorted(Comparator.comparing((Protection protection) -> !meetsRpo(protection, component))
                                .thenComparing(Labels::of))
                        .limit(PROPOSED).map(protection -> protect(component, protection)).toList();
    }

    /** Lets the component name the protection. */
    public static Fix protect(Protectable component, Protection protection) {
        return new Fix.AddReference("protect " + Labels.of(component) + " by " + Labels.of(protection), component,
                Literals.PROTECTABLE__PROTECTIONS, protection);
    }

    private static boolean meetsRpo(Protection protection, Protectable component) {
        return component instanceof InformationSystem system && system.getRpo() != null
                && WorstLoss.of(protection).filter(loss -> loss.compareTo(system.getRpo()) <= 0).isPresent();
    }
}
