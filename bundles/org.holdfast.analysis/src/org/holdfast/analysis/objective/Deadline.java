package org.holdfast.analysis.objective;

import org.holdfast.model.NamedElement;

/**
 * An element, and by when all that it waits for must be back.
 *
 * @param element
 *            the element
 * @param seconds
 *            the time after the outage began
 */
public record Deadline(NamedElement element, long seconds) {}
