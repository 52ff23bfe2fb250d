package org.holdfast.diagram.tool;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.diagram.expression.Elements;
import org.holdfast.diagram.expression.Place;
import org.holdfast.diagram.expression.ViewpointException;

/** Sets features of elements, as Sirius does: words become what the feature holds, and to a list a value is added. */
final class Features {

    private Features() {}

    static void set(Place place, EObject element, String name, @Nullable Object value) {
        EStructuralFeature feature = feature(place, element, name);
        try {
            if (value == null && feature.isMany()) {
                list(element, feature).clear();
            } else if (feature.isMany()) {
                list(element, feature).addAll(value instanceof Collection<?> values ? values : List.of(value));
            } else {
                element.eSet(feature, value instanceof String words ? value(feature, words) : value);
            }
        } catch (ClassCastException | ArrayStoreException | IllegalArgumentException e) {
            throw new ViewpointException(place,
                    "the feature '" + name + "' of " + Elements.name(element) + " does not take "
                            + (value instanceof EObject other ? Elements.name(other) : "'" + value + "'"));
        }
    }

    private static Object value(EStructuralFeature feature, String words) {
        if (feature.getEType() instanceof EEnum type) {
            EEnumLiteral literal = type.getEEnumLiteral(words);
            EEnumLiteral byLiteral = literal == null ? type.getEEnumLiteralByLiteral(words) : literal;
            if (byLiteral == null) {
                throw new IllegalArgumentException(words);
            }
            return byLiteral.getInstance();
        }
        return feature instanceof EAttribute attribute
                ? EcoreUtil.createFromString(attribute.getEAttributeType(), words)
                : words;
    }

    static void add(Place place, EObject element, String name, EObject value) {
        EStructuralFeature feature = feature(place, element, name);
        if (!feature.isMany()) {
            if (element.eGet(feature) != null) {
                throw new ViewpointException(place, "the feature '" + name + "' of " + Elements.name(element)
                        + " has a value already, and takes no other");
            }
            set(place, element, name, value);
            return;
        }
        try {
            list(element, feature).add(value);
        } catch (ClassCastException | ArrayStoreException | IllegalArgumentException e) {
            throw new ViewpointException(place,
                    "the feature '" + name + "' of " + Elements.name(element) + " does not take "
                            + Elements.name(value));
        }
    }

    static void remove(Place place, EObject element, String name, Collection<EObject> values) {
        EStructuralFeature feature = feature(place, element, name);
        if (feature.isMany()) {
            list(element, feature).removeAll(values);
        } else if (values.contains(element.eGet(feature))) {
            element.eUnset(feature);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(EObject element, EStructuralFeature feature) {
        return (List<Object>) element.eGet(feature);
    }

    static EStructuralFeature feature(Place place, EObject element, String name) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw new ViewpointException(place, Elements.name(element) + " has no feature '" + name + "'");
        }
        return feature;
    }
}
