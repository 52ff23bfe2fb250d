package org.holdfast.diagram.description;

import java.util.Optional;
import java.util.Set;

import org.holdfast.diagram.expression.Expression;
import org.holdfast.diagram.view.Label.Format;

/**
 * How words look, expressions not evaluated yet.
 *
 * @param words
 *            the words
 * @param colour
 *            of the words
 * @param size
 *            in points
 * @param formats
 *            how they are set
 * @param showIcon
 *            whether a sign stands beside them
 * @param iconPath
 *            which sign, if not that of the element
 */
public record LabelLook(Expression words, ColourDescription colour, int size, Set<Format> formats, boolean showIcon,
        Optional<String> iconPath) {

    /** Copies the formats. */
    public LabelLook {
        formats = Set.copyOf(formats);
    }
}
