package org.holdfast.model.inverse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;

/** The cross references of a model, followed backwards: from a target to the elements that refer to it. Made in one pass. */
public final class CrossReferences {
    private final Map<EObject, Map<EReference, List<EObject>>> sourcesByTarget = new IdentityHashMap<>();

    private CrossReferences() {}

    /** The references of the given elements; their contents are not looked at. */
    public static CrossReferences of(Iterator<? extends EObject> elements) {
        CrossReferences references = new CrossReferences();
        elements.forEachRemaining(references::add);
        return references;
    }

    /** The elements whose reference leads to the target, in the order in which they were given. */
    public List<EObject> sources(EObject target, EReference reference) {
        return sourcesByTarget.getOrDefault(target, Map.of()).getOrDefault(reference, List.of());
    }

    private void add(EObject source) {
        for (EReference reference : source.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived()) {
                add(source, reference, source.eGet(reference));
            }
        }
    }

    private void add(EObject source, EReference reference, @Nullable Object value) {
        if (value instanceof List<?> targets) {
            targets.forEach(target -> add(source, reference, target));
        } else if (value instanceof EObject target) {
            sourcesByTarget.computeIfAbsent(target, key -> new HashMap<>())
                    .computeIfAbsent(reference, key -> new ArrayList<>()).add(source);
        }
    }
}
