package org.holdfast.dsl.scoping;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.NeedTarget;
import org.holdfast.model.Offering;

/** What an element may need: an offering functions, a function components and other functions, a component components. */
final class NeedTypes {
    private NeedTypes() {}

    static EClass of(NeedTarget target) {
        EObject owner = target;
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
