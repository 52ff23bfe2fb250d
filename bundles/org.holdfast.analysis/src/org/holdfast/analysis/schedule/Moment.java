package org.holdfast.analysis.schedule;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.model.value.Rational;

/**
 * Something that is finished at some time of a recovery.
 *
 * @param name
 *            the name of the step, of the component that is brought back, or of the element that is back
 * @param says
 *            what it is, in words
 * @param about
 *            the plan that is declared, the step or restore, or the element; empty for the end of a disruption
 * @param start
 *            when it began, in seconds after time 0
 * @param finish
 *            when it is finished
 */
public record Moment(String name, String says, Optional<? extends EObject> about, Rational start, Rational finish) {}
