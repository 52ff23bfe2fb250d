package org.holdfast.dsl.ide.completion;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.holdfast.model.HoldfastPackage.Literals;

/** What a list of names holds already; to name it again would be a slip. */
final class ListedAlready {
    private ListedAlready() {}

    /**
     * The elements in the list.
     *
     * @param place
     *            the element that has the reference, or that will have the part which has it
     * @param reference
     *            the reference: a list itself, or that of the parts of a list
     */
    static Set<EObject> in(EObject place, EReference reference) {
        if (reference.isMany() && reference.getEContainingClass().isInstance(place)) {
            return ((List<?>) place.eGet(reference)).stream().map(EObject.class::cast).collect(Collectors.toSet());
        }
        return reference.isMany() ? Set.of() : ofParts(place, reference);
    }

    private static Set<EObject> ofParts(EObject place, EReference reference) {
        boolean isPart = reference.getEContainingClass().isInstance(place) && isListed(place);
        Set<EObject> targets = new HashSet<>();
        for (EObject part : isPart ? place.eContainer().eContents() : place.eContents()) {
            if (reference.getEContainingClass().isInstance(part) && part.eGet(reference) instanceof EObject target) {
                targets.add(target);
            }
        }
        return targets;
    }

    private static boolean isListed(EObject place) {
        return place.eContainingFeature() != null && place.eContainingFeature().isMany()
                && place.eContainer().eClass() != Literals.DOCUMENT;
    }
}
