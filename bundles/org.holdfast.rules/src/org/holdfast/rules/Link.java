package org.holdfast.rules;

import org.eclipse.emf.ecore.EObject;

/**
 * One element of the chain that explains a finding.
 *
 * @param element
 *            the element
 * @param says
 *            the element and what matters of it here, such as {@code crm (RTO 12 h)}
 */
public record Link(EObject element, String says) {}
