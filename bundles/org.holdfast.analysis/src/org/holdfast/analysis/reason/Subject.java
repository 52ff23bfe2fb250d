package org.holdfast.analysis.reason;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * What a reason is about.
 *
 * @param name
 *            its name in results
 * @param element
 *            the element of the plan, a restoration for what it restores; empty for what is none
 */
public record Subject(String name, Optional<? extends EObject> element) {}
