package org.holdfast.diagram.sync;

import org.holdfast.diagram.description.ColourDescription;
import org.holdfast.diagram.view.Colour;

/** Which colour a specification means. */
public final class Colours {

    private Colours() {}

    /**
     * Decides on a colour.
     *
     * @param description
     *            as in the specification
     * @return the colour
     */
    public static Colour of(ColourDescription description) {
        return switch (description) {
            case ColourDescription.Fixed fixed -> fixed.colour();
        };
    }
}
