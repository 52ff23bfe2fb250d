package org.holdfast.diagram.description;

import java.util.Optional;

import org.holdfast.diagram.expression.Expression;

/** Which elements a diagram shows, and as what. */
public sealed interface Mapping permits NodeMapping, EdgeMapping {

    /**
     * Returns its name.
     *
     * @return unique in its diagram
     */
    String name();

    /**
     * Returns what its elements have to fulfil.
     *
     * @return the condition; none for all
     */
    Optional<Expression> precondition();

    /**
     * Returns which tools what it shows has.
     *
     * @return their names
     */
    Gestures gestures();
}
