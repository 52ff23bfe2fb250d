package org.holdfast.diagram.description;

import java.util.Optional;

import org.holdfast.diagram.expression.Expression;
import org.holdfast.diagram.view.NodeStyle.Shape;

/**
 * How a node or container looks, expressions not evaluated yet.
 *
 * @param shape
 *            its outline
 * @param fill
 *            of its inside
 * @param gradient
 *            from which colour the fill comes
 * @param border
 *            its outline's line
 * @param width
 *            the least width, in tens of points; -1 for what its words need
 * @param height
 *            the least height, in tens of points; -1 for what its words need
 * @param label
 *            its words
 * @param labelOutside
 *            whether they stand beside it
 * @param labelHidden
 *            whether they are only shown on demand
 * @param tooltip
 *            more words
 */
public record NodeLook(Shape shape, ColourDescription fill, Optional<ColourDescription> gradient, LineLook border,
        Expression width, Expression height, LabelLook label, boolean labelOutside, boolean labelHidden,
        Optional<Expression> tooltip) {}
