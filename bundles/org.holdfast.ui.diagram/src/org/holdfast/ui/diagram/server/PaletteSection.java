package org.holdfast.ui.diagram.server;

import java.util.List;

/**
 * A part of the palette.
 *
 * @param label
 *            what people call it
 * @param tools
 *            in order
 */
public record PaletteSection(String label, List<PaletteTool> tools) {

    /** Copies the list. */
    public PaletteSection {
        tools = List.copyOf(tools);
    }
}
