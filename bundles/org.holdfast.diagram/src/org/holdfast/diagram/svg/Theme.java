package org.holdfast.diagram.svg;

/** On which ground a picture is drawn. */
public enum Theme {
    /** Light or dark as who looks at it prefers; needs a reader of style sheets. */
    BOTH,
    /** Light: for paper, and for pages that are light. */
    LIGHT,
    /** Dark. */
    DARK
}
