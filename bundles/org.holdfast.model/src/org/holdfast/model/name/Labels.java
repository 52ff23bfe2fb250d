package org.holdfast.model.name;

import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.Acceptance;
import org.holdfast.model.ComponentKind;
import org.holdfast.model.CostScope;
import org.holdfast.model.Dependent;
import org.holdfast.model.Disaster;
import org.holdfast.model.DisasterLevel;
import org.holdfast.model.Exercise;
import org.holdfast.model.NamedElement;
import org.holdfast.model.OutageCost;
import org.holdfast.model.Restoration;
import org.holdfast.model.StepState;
import org.holdfast.model.sort.Sort;

/** How messages speak of an element: by its full name, else by what it is about. */
public final class Labels {
    private Labels() {}

    /** The name or description of the element; {@code ?} in the place of what is missing. */
    public static String of(@Nullable EObject element) {
        return switch (element) {
            case null -> "?";
            // most by far: asked first
            case Dependent dependent when dependent.getName() != null -> dependent.getName();
            case DisasterLevel level -> "level " + level.getNumber();
            case StepState state -> "step " + state.getStep();
            case OutageCost cost -> cost(cost.getKind(), cost.getScope(), cost.getSubject(), cost.getDisaster());
            case Exercise exercise -> "exercise " + (exercise.getDate() == null ? "?" : exercise.getDate()) + " of "
                    + of(exercise.getPlan());
            case Acceptance acceptance -> "accept " + acceptance.getCode() + " on " + accepted(acceptance);
            case Restoration restoration -> "restore " + of(restoration.getComponent());
            default -> QualifiedNames.of(element)
                    .orElseGet(() -> element instanceof NamedElement ? "?" : word(element.eClass()));
        };
    }

    /** What the acceptance is on: an element with a name, a level, or an outage cost by what it is of. */
    public static String accepted(Acceptance acceptance) {
        if (acceptance.getLevel() != null) {
            return of(acceptance.getLevel());
        }
        boolean onCost = acceptance.getKind() != null || acceptance.getBearer() != null
                || acceptance.getScope() != CostScope.UNSPECIFIED;
        return onCost ? cost(acceptance.getKind(), acceptance.getScope(), acceptance.getBearer(),
                acceptance.getDisaster()) : of(acceptance.getSubject());
    }

    /** The word of the language, else the name of the class in words: {@code data flow}. */
    private static String word(EClass type) {
        return Sort.find(type).map(Sort::word)
                .orElseGet(() -> type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
    }

    private static String cost(@Nullable ComponentKind kind, CostScope scope, @Nullable EObject bearer,
            @Nullable Disaster disaster) {
        String all = scope == CostScope.UNSPECIFIED ? of(bearer) : "all " + scope;
        return "outage cost of " + (kind == null ? all : "kind " + of(kind))
                + (disaster == null ? "" : " in " + of(disaster));
    }
}
