package org.holdfast.dsl.edit;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.Document;
import org.holdfast.model.Element;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.NamedElement;

/**
 * Changes that are wanted but not made: the model itself stays as it is, since it follows from the text. New elements
 * are created by the factory and added to no container; references to them and from them are possible.
 */
public final class Draft {
    private static final Set<EStructuralFeature> NAMING = Set.of(Literals.NAMED_ELEMENT__NAME,
            Literals.DISASTER_LEVEL__NUMBER, Literals.SITE__SITES, Literals.RESTORATION__COMPONENT);
    private final Map<EObject, Map<EStructuralFeature, @Nullable Object>> wanted = new IdentityHashMap<>();
    private final Map<EObject, EObject> containers = new IdentityHashMap<>();
    private final Set<EObject> order = new LinkedHashSet<>();

    /**
     * Sets a single-valued feature.
     *
     * @param value
     *            an attribute's value, an element to refer to or to contain; null, false or the default to unset
     */
    public Draft set(EObject element, EStructuralFeature feature, @Nullable Object value) {
        order.add(element);
        wanted.computeIfAbsent(element, key -> new LinkedHashMap<>()).put(feature, value);
        return this;
    }

    /** Adds a reference or a new child at the end of a list, a top-level element beside the last one of its sort. */
    public Draft add(EObject element, EReference list, EObject value) {
        List<EObject> values = list(element, list);
        return insert(element, list, value instanceof Element ? beside(values, value) : values.size(), value);
    }

    /** Adds a top-level element to a file, beside the last one of its sort, else at the end. */
    public Draft add(Document file, Element element) {
        return add(file, Literals.DOCUMENT__ELEMENTS, element);
    }

    /** Adds a reference or a new child at a place in a list. */
    public Draft insert(EObject element, EReference list, int index, EObject value) {
        List<EObject> values = list(element, list);
        values.add(index, value);
        if (list.isContainment()) {
            containers.put(value, element);
        }
        return set(element, list, values);
    }

    /** Takes a reference, or a child, out of a list. */
    public Draft remove(EObject element, EReference list, EObject value) {
        List<EObject> values = list(element, list);
        values.removeIf(other -> other == value);
        return set(element, list, values);
    }

    /** Removes an element with its comments; references to it stay. */
    public Draft remove(EObject element) {
        EReference feature = element.eContainmentFeature();
        return feature.isMany() ? remove(element.eContainer(), feature, element)
                : set(element.eContainer(), feature, null);
    }

    /** Moves an element, with its comments and its layout, to the end of a list of another container or of its own. */
    public Draft move(EObject element, EObject container, EReference list) {
        return remove(element).add(container, list, element);
    }

    /** Renames an element; what refers to it in any file follows. */
    public Draft rename(NamedElement element, String name) {
        return set(element, Literals.NAMED_ELEMENT__NAME, name);
    }

    /** The wanted value; what is not changed is as it is in the model, without following links that were not yet. */
    @Nullable
    Object get(EObject element, EStructuralFeature feature) {
        Map<EStructuralFeature, @Nullable Object> changes = wanted.getOrDefault(element, Map.of());
        return changes.containsKey(feature) ? changes.get(feature) : element.eGet(feature, false);
    }

    /** The wanted values of a list; may be changed. */
    List<EObject> list(EObject element, EStructuralFeature feature) {
        List<?> values = (List<?>) get(element, feature);
        List<?> plain = values instanceof InternalEList<?> list ? list.basicList() : values;
        List<EObject> copy = new ArrayList<>();
        if (plain != null) {
            plain.forEach(value -> copy.add((EObject) value));
        }
        return copy;
    }

    /** What the element will be contained in. */
    @Nullable
    EObject container(EObject element) {
        return containers.getOrDefault(element, element.eContainer());
    }

    /** The elements that are changed, in the order of the changes. */
    Set<EObject> changed() {
        return order;
    }

    /** Whether a reference somewhere else may have to follow. */
    boolean changesNames() {
        return wanted.values().stream().anyMatch(changes -> changes.keySet().stream().anyMatch(NAMING::contains));
    }

    private static int beside(List<EObject> values, EObject added) {
        for (int i = values.size(); i > 0; i--) {
            if (values.get(i - 1).eClass() == added.eClass()) {
                return i;
            }
        }
        return values.size();
    }
}
