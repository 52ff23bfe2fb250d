package org.holdfast.rules.expression;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.holdfast.model.HoldfastPackage;

/** How types relate to one another. */
final class Types {
    private Types() {}

    /** The type of what may be of either; empty if no type takes in both. */
    static Optional<Type> common(Type one, Type other) {
        if (one.equals(other)) {
            return Optional.of(one);
        }
        if (one instanceof Type.Many many && other instanceof Type.Many others) {
            return common(many.of(), others.of()).map(Type::many);
        }
        return one instanceof Type.Element element && other instanceof Type.Element otherElement
                ? nearestAbove(element.of(), otherElement.of()).map(Type.Element::new)
                : Optional.empty();
    }

    /** Whether values of both can be the same, or be compared at all. */
    static boolean comparable(Type one, Type other) {
        if (one == Basic.UNKNOWN || other == Basic.UNKNOWN || one.equals(other)) {
            return true;
        }
        if (one instanceof Dimension amount && other instanceof Dimension otherAmount) {
            return amount.comparesWith(otherAmount);
        }
        return one instanceof Type.Element element && other instanceof Type.Element otherElement
                && overlap(element.of(), otherElement.of());
    }

    private static boolean overlap(EClass one, EClass other) {
        for (EClassifier each : HoldfastPackage.eINSTANCE.getEClassifiers()) {
            if (each instanceof EClass type && one.isSuperTypeOf(type) && other.isSuperTypeOf(type)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<EClass> nearestAbove(EClass one, EClass other) {
        return HoldfastPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(above -> above.isSuperTypeOf(one) && above.isSuperTypeOf(other))
                .max(Comparator.comparingInt((EClass above) -> above.getEAllSuperTypes().size())
                        .thenComparing(EClass::getName));
    }
}
