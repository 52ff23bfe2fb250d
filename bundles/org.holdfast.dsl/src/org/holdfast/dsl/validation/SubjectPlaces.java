package org.holdfast.dsl.validation;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.holdfast.dsl.plan.Place;
import org.holdfast.dsl.plan.Places;

/**
 * Where the elements stand of which rules find something. What says a feature of an element is looked for once, until the
 * element is read anew: a change elsewhere in the text moves it, and leaves it what it is.
 */
@NonNullByDefault({})
final class SubjectPlaces {
    private final Map<EObject, Subject> subjects = new IdentityHashMap<>();
    private final Map<EObject, Subject> before;
    private final Map<EObject, URI> uris = new IdentityHashMap<>();

    /** Nothing is known yet. */
    SubjectPlaces() {
        this.before = Map.of();
    }

    /** For the next state of the texts: what is not asked for in it is forgotten after it. */
    SubjectPlaces(SubjectPlaces before) {
        this.before = before.subjects;
    }

    Optional<Place> of(EObject element, Optional<EStructuralFeature> feature) {
        return subjects.computeIfAbsent(element, this::subject).node(feature).map(node -> Places.of(element, node));
    }

    /** The element in its file, as its name and what is beside it have it in this state of the texts. */
    URI uri(EObject element) {
        return uris.computeIfAbsent(element, EcoreUtil::getURI);
    }

    /** What is no part of another element is not read anew as a whole when a part of it is. */
    private Subject subject(EObject element) {
        Subject known = element.eContainer() == null ? null : before.get(element);
        return known != null && known.isUpToDate() ? known : new Subject(element);
    }

    /** The text of an element. */
    private static final class Subject {
        private final EObject element;
        private final @Nullable ICompositeNode text;
        private final Map<Optional<EStructuralFeature>, Optional<INode>> nodes = new HashMap<>(2);

        Subject(EObject element) {
            this.element = element;
            this.text = NodeModelUtils.getNode(element);
        }

        boolean isUpToDate() {
            return Objects.equals(text, NodeModelUtils.getNode(element));
        }

        Optional<INode> node(Optional<EStructuralFeature> feature) {
            return nodes.computeIfAbsent(feature, key -> Places.node(element, key));
        }
    }
}
