package org.holdfast.diagram.svg;

import java.util.List;

import org.holdfast.diagram.view.EdgeStyle;
import org.holdfast.diagram.view.NodeStyle;

/**
 * What colours, signs and lines mean.
 *
 * @param entries
 *            in the order in which they are told
 */
public record Legend(List<Entry> entries) {
    /** Nothing is told. */
    public static final Legend NONE = new Legend(List.of());

    /** A sample, and what it means. */
    public sealed interface Entry {
        /** What the sample means. */
        String words();
    }

    /**
     * How nodes of one sort look.
     *
     * @param words
     *            what they are
     * @param style
     *            how they look
     * @param icon
     *            the sign beside their words; empty for none
     */
    public record OfNode(String words, NodeStyle style, String icon) implements Entry {}

    /**
     * How edges of one sort look.
     *
     * @param words
     *            what they are
     * @param style
     *            how they look
     */
    public record OfEdge(String words, EdgeStyle style) implements Entry {}

    /** Copies the entries. */
    public Legend {
        entries = List.copyOf(entries);
    }
}
