package org.holdfast.design.service;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.design.change.Removal;

/** Taking elements out of a plan. */
public class RemovalServices {

    /** Removes an element; nothing is left that refers to it. Says what it was in. */
    public EObject removeFromPlan(EObject element) {
        EObject container = element.eContainer();
        Removal.of(element);
        return container;
    }

    /** False, whatever is asked: what follows from other elements is removed with these. */
    public boolean isNever(EObject any) {
        return false;
    }
}
