package org.holdfast.dsl.ide.completion;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.ComponentCategory;
import org.holdfast.model.ComponentKind;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.Disaster;
import org.holdfast.model.Exercise;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Measurement;
import org.holdfast.model.Protectable;
import org.holdfast.model.Protection;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.Restoration;
import org.holdfast.model.Role;

/** Whether an element is among the likeliest that a reference leads to, by what the plan says of both. */
final class Kinship {
    private Kinship() {}

    /**
     * Whether an element is near.
     *
     * @param place
     *            the element that has the reference, or within which it will be
     * @param reference
     *            the reference
     * @param candidate
     *            what it could lead to
     */
    static boolean isNear(EObject place, EReference reference, EObject candidate) {
        return switch (candidate) {
            case Protection protection -> isNear(place, reference, protection);
            case Disaster disaster -> reference == Literals.PREVENTION__AGAINST ? disaster.getPreventions().isEmpty()
                    : disaster.getRecoveryPlans().isEmpty();
            case Role role -> role.getHolders().size() > 1;
            case ComponentKind kind -> isOfTheSort(place, kind);
            case Component component -> isNear(place, reference, component);
            case BusinessFunction function -> !(owner(place) instanceof BusinessFunction);
            default -> true;
        };
    }

    private static boolean isNear(EObject place, EReference reference, Protection protection) {
        return switch (place) {
            case Restoration restoration -> protectsAny(protection, restoration.getComponent());
            case ConsistencyGroup group -> protection.isCapturesTogether();
            case Protectable component -> component.getKind() != null
                    && protection.getServes().contains(component.getKind());
            default -> true;
        };
    }

    private static boolean protectsAny(Protection protection, @Nullable Component component) {
        if (!(component instanceof Protectable protectable)) {
            return false;
        }
        return protectable.getProtections().contains(protection) || component instanceof InformationSystem system
                && system.getGroup() != null && system.getGroup().getCapturedBy() == protection;
    }

    private static boolean isNear(EObject place, EReference reference, Component component) {
        if (reference == Literals.STAND_IN__TARGET) {
            return owner(place).eClass() == component.eClass();
        }
        if (reference == Literals.CONSISTENCY_GROUP__MEMBERS) {
            return component instanceof InformationSystem system && system.getGroup() == null;
        }
        if (reference == Literals.EXERCISE__FAILED || reference == Literals.MEASUREMENT__COMPONENT) {
            return restored(place).stream().anyMatch(
                    action -> action instanceof Restoration restored && restored.getComponent() == component);
        }
        if (reference == Literals.INFORMATION__USED_THROUGH || reference == Literals.INFORMATION__HELD_IN) {
            ComponentCategory wanted = reference == Literals.INFORMATION__HELD_IN ? ComponentCategory.DATA
                    : ComponentCategory.APPLICATION;
            return component.getKind() != null && component.getKind().getCategory() == wanted;
        }
        return component instanceof InformationSystem;
    }

    private static List<? extends EObject> restored(EObject place) {
        EObject exercise = place instanceof Measurement ? place.eContainer() : place;
        RecoveryPlan plan = exercise instanceof Exercise found ? found.getPlan() : null;
        return plan == null ? List.of() : plan.getActions();
    }

    private static boolean isOfTheSort(EObject place, ComponentKind kind) {
        boolean equipment = kind.getCategory() == ComponentCategory.EQUIPMENT;
        return !(place instanceof Component component) || equipment != component instanceof InformationSystem;
    }

    private static EObject owner(EObject place) {
        EObject owner = place;
        while (owner.eContainer() != null && !(owner instanceof Component) && !(owner instanceof BusinessFunction)) {
            owner = owner.eContainer();
        }
        return owner;
    }
}
