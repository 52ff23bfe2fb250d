package org.holdfast.dsl.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.holdfast.dsl.plan.Place;
import org.holdfast.dsl.plan.Places;

/** Where an element of which several rules find something stands; each of its places is looked for once. */
final class SubjectPlaces {
    private final EObject subject;
    private final URI uri;
    private final Map<Optional<EStructuralFeature>, Optional<Place>> places = new HashMap<>(2);

    SubjectPlaces(EObject subject) {
        this.subject = subject;
        this.uri = EcoreUtil.getURI(subject);
    }

    URI uri() {
        return uri;
    }

    Optional<Place> place(Optional<EStructuralFeature> feature) {
        return places.computeIfAbsent(feature, key -> Places.of(subject, key));
    }
}
