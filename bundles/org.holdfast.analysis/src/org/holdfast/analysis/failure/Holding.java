package org.holdfast.analysis.failure;

import java.util.List;

import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.Dependent;
import org.holdfast.model.NamedElement;

/**
 * Something that stays in service although some of the alternatives of a need are down.
 *
 * @param element
 *            what stays in service
 * @param need
 *            the need that is met all the same
 * @param lost
 *            the alternatives that are down, in the order of the text
 * @param left
 *            the others, in the order of the text; as many as are needed at least
 */
public record Holding(Dependent element, AlternativeNeed need, List<NamedElement> lost, List<NamedElement> left) {}
