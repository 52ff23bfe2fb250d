package org.holdfast.ui.diagram.server;

/**
 * A tool of the palette.
 *
 * @param id
 *            how requests name it
 * @param label
 *            what people call it
 * @param kind
 *            what it takes to use it
 * @param icon
 *            its sign, as the text of an SVG; empty for none
 * @param hint
 *            more words for who points at it; empty for none
 */
public record PaletteTool(String id, String label, Kind kind, String icon, String hint) {

    /** What it takes to use a tool. */
    public enum Kind {
        /** One click on the ground or a container. */
        NODE,
        /** A source and a target. */
        EDGE
    }
}
