package org.holdfast.dsl.scoping;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Offering;

/** What an element may need: an offering functions, a function components and other functions, a component components. */
final class NeedTypes {
    private NeedTypes() {}

    /** What is needed at a place: in a need, or in an element that will have one. */
    static EClass of(EObject place) {
        EObject owner = place;
        while (owner != null) {
            if (owner instanceof Offering) {
                return Literals.BUSINESS_FUNCTION;
            }
            if (owner instanceof BusinessFunction) {
                return Literals.DEPENDABLE;
            }
            if (owner instanceof Component) {
                return Literals.COMPONENT;
            }
            owner = owner.eContainer();
        }
        return Literals.DEPENDABLE;
    }
}
