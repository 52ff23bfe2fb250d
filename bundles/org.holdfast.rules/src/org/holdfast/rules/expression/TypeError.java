package org.holdfast.rules.expression;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something in a rule of the organisation's own that makes no sense.
 *
 * @param place
 *            the expression, variable or rule
 * @param feature
 *            the feature of it that is to be marked; empty for all of it
 * @param message
 *            what is wrong and what was expected
 */
public record TypeError(EObject place, Optional<EStructuralFeature> feature, String message) {}
