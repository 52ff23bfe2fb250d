package org.holdfast.diagram.sync;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** The signs of elements, where a specification says that one is shown and not which. In Sirius it is the item provider's. */
@FunctionalInterface
public interface Icons {
    /** No signs. */
    Icons NONE = element -> Optional.empty();

    /**
     * Finds the sign of an element.
     *
     * @param element
     *            of the model
     * @return its address, if it has one
     */
    Optional<String> of(EObject element);
}
