package org.holdfast.diagram.view;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * An edge of a diagram.
 *
 * @param id
 *            stable as those of nodes are; of a relation without an element of its own: mapping, source and target
 * @param mapping
 *            the name of its mapping
 * @param element
 *            what it shows: its own element, or for a relation the element of its source
 * @param source
 *            the id of the node that it leaves
 * @param target
 *            the id of the node that it leads to
 * @param style
 *            how it looks, conditions decided
 * @param begin
 *            words at its source
 * @param center
 *            words in its middle
 * @param end
 *            words at its target
 * @param tooltip
 *            more words for who points at it; empty for none
 */
public record Edge(String id, String mapping, EObject element, String source, String target, EdgeStyle style,
        Optional<Label> begin,
        Optional<Label> center, Optional<Label> end, String tooltip) {}
