package org.holdfast.diagram.description;

import java.util.List;

/**
 * A section of a palette.
 *
 * @param name
 *            its name
 * @param label
 *            what people call it
 * @param tools
 *            the names of its tools, in order
 */
public record ToolSection(String name, String label, List<String> tools) {

    /** Copies the list. */
    public ToolSection {
        tools = List.copyOf(tools);
    }
}
