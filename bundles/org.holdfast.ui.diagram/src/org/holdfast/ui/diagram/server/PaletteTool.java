package org.holdfast.ui.diagram.server;

/**
 * A tool of the palette.
 *
 * @param id
 *            how requests name it
 * @param label
 *            what people call it
 * @param joins
 *            whether it takes a source and a target
 * @param applies
 *            whether it does something to what is selected, or else to all of the diagram; a tool that neither joins nor
 *            applies takes one click on the ground or a container
 * @param icon
 *            its sign, as the text of an SVG; empty for none
 * @param hint
 *            more words for who points at it; empty for none
 */
public record PaletteTool(String id, String label, boolean joins, boolean applies, String icon, String hint) {}
