package org.holdfast.rules.expression;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/** The elements of a plan by name, as expressions may speak of them. */
public interface PlanNames {

    /** The elements that the name, with the names around it as far as they are needed, can mean. */
    List<EObject> named(String name);

    /** All names, as suggestions where one leads nowhere. */
    Stream<String> names();
}
