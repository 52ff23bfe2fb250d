package org.holdfast.analysis.schedule;

import java.util.List;

import org.holdfast.model.NamedElement;

/**
 * What an element still waits for because of one need.
 *
 * @param required
 *            how many of them must be back, 1 or more
 * @param among
 *            those that are down
 */
record Requirement(int required, List<? extends NamedElement> among) {}
