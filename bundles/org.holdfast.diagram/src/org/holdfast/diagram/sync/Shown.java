package org.holdfast.diagram.sync;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/** An element shown by a mapping. Both are compared by being the same instance: what they hold is large. */
record Shown(Object mapping, EObject element) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Shown shown && shown.mapping == mapping && shown.element == element;
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(mapping) + System.identityHashCode(element);
    }
}
