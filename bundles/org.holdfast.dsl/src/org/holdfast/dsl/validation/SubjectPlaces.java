package org.holdfast.dsl.validation;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.dsl.plan.Place;
import org.holdfast.dsl.plan.Places;

/**
 * Where the elements stand of which rules find something. What says a feature of an element is looked for once, until the
 * element is read anew: a change elsewhere in the text moves it, and leaves it what it is.
 */
@NonNullByDefault({})
final class SubjectPlaces {
    /** So many elements that are no more may be known beside as many as there are. */
    private static final int FEW = 1_000;

    private final Map<EObject, Subject> subjects = new IdentityHashMap<>();
    private final Map<EObject, URI> uris = new IdentityHashMap<>();
    private Set<INode> texts = Set.of();
    private int most = FEW;

    /** Forgets what does not hold any more since files were read anew, as a whole or elements of them. */
    synchronized void textsChanged(List<XtextResource> files) {
        uris.clear();
        Set<INode> now = Collections.newSetFromMap(new IdentityHashMap<>());
        files.forEach(file -> now.add(file.getParseResult().getRootNode()));
        if (!now.equals(texts)) {
            texts = now;
            subjects.values().removeIf(subject -> !texts.contains(subject.text));
        }
        if (subjects.size() > most) {
            subjects.keySet().removeIf(element -> element.eResource() == null);
            most = 2 * subjects.size() + FEW;
        }
    }

    /** Where a feature of an element stands now, or the element; see {@link Places#of(EObject, Optional)}. */
    synchronized Optional<Place> of(EObject element, Optional<EStructuralFeature> feature) {
        return subject(element).word(feature).map(word -> word.place(element));
    }

    /** The element in its file, as its name and what is beside it have it in this state of the texts. */
    synchronized URI uri(EObject element) {
        return uris.computeIfAbsent(element, EcoreUtil::getURI);
    }

    /** What is no part of another element is not read anew as a whole when a part of it is. */
    private Subject subject(EObject element) {
        return element.eContainer() == null ? new Subject(element)
                : subjects.computeIfAbsent(element, Subject::new);
    }

    /** An element as long as its file, if it changes, changes elsewhere. */
    private static final class Subject {
        private final EObject element;
        private final @Nullable INode text;
        private final Map<Optional<EStructuralFeature>, Optional<Word>> words = new HashMap<>(2);

        Subject(EObject element) {
            this.element = element;
            INode node = NodeModelUtils.getNode(element);
            this.text = node == null ? null : node.getRootNode();
        }

        Optional<Word> word(Optional<EStructuralFeature> feature) {
            return words.computeIfAbsent(feature, key -> Places.node(element, key).map(Word::of));
        }
    }

    /** A part of a text that is pointed to: where it begins, and how many characters it has. */
    private record Word(INode begin, int length) {
        static Word of(INode node) {
            return new Word(Places.firstWord(node), node.getLength());
        }

        Place place(EObject element) {
            return Places.at(element, begin, length);
        }
    }
}
