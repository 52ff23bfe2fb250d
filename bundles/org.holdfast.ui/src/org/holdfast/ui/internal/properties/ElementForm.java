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
        List<String> follows, Optional<Place> place) {}
