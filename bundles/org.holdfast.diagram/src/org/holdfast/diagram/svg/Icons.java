package org.holdfast.diagram.svg;

import java.util.Optional;

/** Finds the signs and pictures that a diagram names. */
@FunctionalInterface
public interface Icons {
    /** No signs. */
    Icons NONE = uri -> Optional.empty();

    /**
     * The text of a picture, which has to be SVG; none if there is none.
     *
     * @param uri
     *            as labels and shapes name it
     */
    Optional<String> read(String uri);
}
