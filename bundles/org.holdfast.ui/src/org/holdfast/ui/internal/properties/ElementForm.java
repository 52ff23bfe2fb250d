package org.holdfast.ui.internal.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.holdfast.dsl.plan.Place;

/**
 * What is shown of an element, as values that outlive the model.
 *
 * @param address
 *            the element
 * @param heading
 *            what it is and how it is called
 * @param type
 *            its class
 * @param owner
 *            the element to which it belongs; empty if it stands by itself
 * @param fields
 *            what it says
 * @param follows
 *            what follows for it from the plan as a whole, a line each
 * @param place
 *            where it stands in the text
 */
record ElementForm(URI address, String heading, EClass type, Optional<Link> owner, List<FormField> fields,
        List<String> follows, Optional<Place> place) {

    /** Whether the widgets of the one can show the other. */
    boolean isLike(ElementForm other) {
        if (type != other.type || owner.isPresent() != other.owner.isPresent()
                || fields.size() != other.fields.size()) {
            return false;
        }
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).isLike(other.fields.get(i))) {
                return false;
            }
        }
        return true;
    }
}
