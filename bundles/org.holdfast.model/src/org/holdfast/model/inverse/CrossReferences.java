package org.holdfast.model.inverse;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;

/** The cross references of a model, followed backwards: from a target to the elements that refer to it. Made in one pass. */
public final class CrossReferences {
    /** By reference, then by target: of most references a plan has few or none, so most questions are answered at once. */
    private final Map<EReference, Map<EObject, List<EObject>>> sources = new IdentityHashMap<>();
    private final Map<EClass, List<EReference>> crossReferences = new IdentityHashMap<>();

    private CrossReferences() {}

    /** The references of the given elements; their contents are not looked at. */
    public static CrossReferences of(Iterator<? extends EObject> elements) {
        CrossReferences references = new CrossReferences();
        elements.forEachRemaining(references::add);
        return references;
    }

    /** The elements whose reference leads to the target, in the order in which they were given. */
    public List<EObject> sources(EObject target, EReference reference) {
        return sources.getOrDefault(reference, Map.of()).getOrDefault(target, List.of());
    }

    private void add(EObject source) {
        for (EReference reference : crossReferences.computeIfAbsent(source.eClass(), CrossReferences::of)) {
            if (source.eIsSet(reference)) {
                add(source, reference, source.eGet(reference));
            }
        }
    }

    private static List<EReference> of(EClass type) {
        return type.getEAllReferences().stream().filter(reference -> !reference.isContainment()
                && !reference.isContainer() && !reference.isDerived()).toList();
    }

    private void add(EObject source, EReference reference, @Nullable Object value) {
        if (value instanceof List<?> targets) {
            targets.forEach(target -> add(source, reference, target));
        } else if (value instanceof EObject target) {
            sources.computeIfAbsent(reference, key -> new IdentityHashMap<>())
                    .computeIfAbsent(target, key -> new ArrayList<>(2)).add(source);
        }
    }
}
