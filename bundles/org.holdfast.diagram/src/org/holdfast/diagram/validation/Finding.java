package org.holdfast.diagram.validation;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.diagram.description.ValidationRule.Level;

/**
 * A rule that something breaks which a diagram shows.
 *
 * @param id
 *            of the node or edge
 * @param element
 *            what it shows
 * @param rule
 *            the name of the rule
 * @param level
 *            how bad it is
 * @param message
 *            what is said of it
 */
public record Finding(String id, EObject element, String rule, Level level, String message) {}
