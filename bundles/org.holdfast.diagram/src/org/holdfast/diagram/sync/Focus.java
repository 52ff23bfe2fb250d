package org.holdfast.diagram.sync;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * A part of a diagram.
 *
 * @param elements
 *            around which it is, with all that is in them
 * @param depth
 *            how many edges away from them is still shown; 0 for themselves alone
 */
public record Focus(Set<EObject> elements, int depth) {

    /** Copies the elements. */
    public Focus {
        elements = Set.copyOf(elements);
        if (depth < 0) {
            throw new IllegalArgumentException("a depth is 0 or more, not " + depth);
        }
    }
}
