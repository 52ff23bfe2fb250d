package org.holdfast.analysis.schedule;

import org.holdfast.model.value.Rational;

/**
 * Something that is finished at some time of a recovery.
 *
 * @param name
 *            the name of the step, of the component that is brought back, or of the element that is back
 * @param says
 *            what it is, in words
 * @param start
 *            when it began, in seconds after time 0
 * @param finish
 *            when it is finished
 */
public record Moment(String name, String says, Rational start, Rational finish) {}
