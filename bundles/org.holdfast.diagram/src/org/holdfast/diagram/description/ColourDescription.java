package org.holdfast.diagram.description;

import org.holdfast.diagram.view.Colour;

/** A colour of a specification. */
public sealed interface ColourDescription {

    /**
     * Always the same.
     *
     * @param colour
     *            the colour
     */
    record Fixed(Colour colour) implements ColourDescription {}
}
