package org.holdfast.ui.internal.properties;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A line of a form.
 *
 * @param feature
 *            what it is about
 * @param label
 *            how people call this
 * @param help
 *            what it means
 * @param value
 *            what the element says
 */
record FormField(EStructuralFeature feature, String label, String help, FieldValue value) {

    /** Whether the element must say something here. */
    boolean isRequired() {
        return feature.getLowerBound() > 0;
    }

    /** Whether the value takes several lines. */
    boolean isList() {
        return value instanceof FieldValue.Many || value instanceof FieldValue.Parts;
    }
}
