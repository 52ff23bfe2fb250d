package org.holdfast.rules.f;

import org.holdfast.model.Disaster;
import org.holdfast.model.name.Labels;

/**
 * How much a disaster strikes at once.
 *
 * @param disaster
 *            the disaster
 * @param components
 *            how many components
 */
record Extent(Disaster disaster, int components) {

    /** {@code fire 15 components}. */
    String says() {
        return Labels.of(disaster) + " strikes " + components + (components == 1 ? " component" : " components");
    }
}
