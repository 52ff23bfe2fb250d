package org.holdfast.diagram.view;

/**
 * How an edge looks.
 *
 * @param line
 *            its line
 * @param sourceArrow
 *            what is at its source
 * @param targetArrow
 *            what is at its target
 * @param routing
 *            how it finds its way
 */
public record EdgeStyle(Line line, Arrow sourceArrow, Arrow targetArrow, Routing routing) {

    /** What is at the end of an edge; the names of Sirius. */
    public enum Arrow {
        /** Nothing. */
        NO_DECORATION,
        /** An open arrow that points away from the node at that end. */
        OUTPUT_ARROW,
        /** An open arrow that points at the node at that end. */
        INPUT_ARROW,
        /** A closed arrow away from the node, empty. */
        OUTPUT_CLOSED_ARROW,
        /** A closed arrow at the node, empty. */
        INPUT_CLOSED_ARROW,
        /** A closed arrow away from the node, filled. */
        OUTPUT_FILL_CLOSED_ARROW,
        /** A closed arrow at the node, filled. */
        INPUT_FILL_CLOSED_ARROW,
        /** A diamond, empty. */
        DIAMOND,
        /** A diamond, filled. */
        FILL_DIAMOND,
        /** A diamond, empty, and an arrow at the node. */
        INPUT_ARROW_WITH_DIAMOND,
        /** A diamond, filled, and an arrow at the node. */
        INPUT_ARROW_WITH_FILL_DIAMOND,
        /** A filled disc. */
        DOT
    }

    /** How an edge finds its way. */
    public enum Routing {
        /** As straight as it can. */
        STRAIGHT,
        /** At right angles. */
        MANHATTAN,
        /** As one tree with its siblings. */
        TREE
    }
}
