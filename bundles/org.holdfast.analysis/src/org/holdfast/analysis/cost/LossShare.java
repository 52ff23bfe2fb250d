package org.holdfast.analysis.cost;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * A part of the yearly loss of a plan.
 *
 * @param name
 *            what it is about, in words
 * @param element
 *            the disaster, level or kind; empty for what belongs to none
 * @param yearly
 *            the annual loss expectancy
 */
public record LossShare(String name, Optional<EObject> element, Total yearly) {}
