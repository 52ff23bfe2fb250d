package org.holdfast.rules.expression;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.holdfast.model.name.Labels;

/**
 * What can be asked of an element.
 *
 * @param word
 *            the word by which expressions ask for it
 * @param type
 *            what it yields
 * @param says
 *            what it means, in one sentence
 * @param ask
 *            the value of an element; empty if the plan does not say it
 */
record Feature(String word, Type type, String says, Function<EObject, Optional<Value>> ask) {

    /** A feature of the metamodel. */
    static Feature of(String word, EStructuralFeature feature) {
        return new Feature(word, typeOf(feature), says(feature), element -> ask(element, feature));
    }

    Feature withType(Type other) {
        return new Feature(word, other, says, ask);
    }

    /** The value of an element. */
    Value of(EObject element) {
        return ask.apply(element).orElseGet(() -> missing(element, word));
    }

    static Value missing(EObject element, String word) {
        return new Value.Missing(Labels.of(element) + " has no " + word);
    }

    /** Elements as a value. */
    static Value elements(List<? extends EObject> elements) {
        return new Value.Many(
                elements.stream().filter(each -> !each.eIsProxy()).<Value>map(Value.Element::new).toList());
    }

    private static String says(EStructuralFeature feature) {
        return Objects.requireNonNullElse(EcoreUtil.getDocumentation(feature), "");
    }

    private static Type typeOf(EStructuralFeature feature) {
        Type one = feature instanceof EReference reference ? new Type.Element(reference.getEReferenceType())
                : Values.typeOf(((EAttribute) feature).getEAttributeType());
        return feature.isMany() ? one.many() : one;
    }

    @SuppressWarnings("unchecked")
    private static Optional<Value> ask(EObject element, EStructuralFeature feature) {
        Object stated = element.eGet(feature);
        if (feature.isMany()) {
            return Optional.of(elements((List<EObject>) stated));
        }
        return stated instanceof Enumerator word ? Values.of((EEnum) feature.getEType(), word) : Values.of(stated);
    }
}
