package org.holdfast.diagram.view;

import java.util.Optional;
import java.util.Set;

/**
 * Words of a diagram, and a sign beside them.
 *
 * @param text
 *            the words, lines broken where the model breaks them
 * @param colour
 *            of the words
 * @param size
 *            in points
 * @param formats
 *            how the words are set
 * @param icon
 *            where the sign beside them is, as a URI that a class loader or a platform resolves
 */
public record Label(String text, Colour colour, int size, Set<Format> formats, Optional<String> icon) {

    /** How words are set. */
    public enum Format {
        /** In bold letters. */
        BOLD,
        /** In italics. */
        ITALIC,
        /** Underlined. */
        UNDERLINE,
        /** Struck through. */
        STRIKE_THROUGH
    }

    /** Copies the formats. */
    public Label {
        formats = Set.copyOf(formats);
    }
}
