package org.holdfast.analysis.outcome;

import org.holdfast.model.NamedElement;

/**
 * What becomes of one element that a scenario takes down.
 *
 * @param element
 *            the component, function or offering
 * @param back
 *            when it is back (RTA): a component when it is up, a function when all that it needs is, without its WRT
 * @param lost
 *            what is lost of its data; nothing for what holds no data
 */
public record ElementOutcome(NamedElement element, Back back, Lost lost) {}
