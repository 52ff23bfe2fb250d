package org.holdfast.diagram.description;

import org.holdfast.diagram.expression.Expression;
import org.holdfast.diagram.view.Line.Dash;

/**
 * How a line looks, expressions not evaluated yet.
 *
 * @param colour
 *            its colour
 * @param width
 *            in points
 * @param dash
 *            how it is broken
 */
public record LineLook(ColourDescription colour, Expression width, Dash dash) {}
