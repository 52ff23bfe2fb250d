package org.holdfast.dsl.edit;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * A word or value of an element as written; what the elements in it are made of is theirs.
 *
 * @param node
 *            where it stands
 * @param grammarElement
 *            what it is in the grammar
 * @param assignment
 *            the feature that it says; empty for a mere word
 */
record Token(INode node, EObject grammarElement, Optional<Assignment> assignment) {

    boolean says(String feature) {
        return feature().equals(feature);
    }

    boolean says(Assignment other) {
        return assignment.filter(other::equals).isPresent();
    }

    /** The name of the feature that it says; empty for a mere word. */
    String feature() {
        return assignment.map(Assignment::getFeature).orElse("");
    }

    String text() {
        return NodeModelUtils.getTokenText(node);
    }

    /** The element that is written here. */
    Optional<EObject> element() {
        for (INode part : node.getAsTreeIterable()) {
            if (part.hasDirectSemanticElement()) {
                return Optional.of(part.getSemanticElement());
            }
        }
        return Optional.empty();
    }
}
