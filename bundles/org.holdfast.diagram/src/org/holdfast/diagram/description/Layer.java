package org.holdfast.diagram.description;

import java.util.List;
import java.util.Set;

/**
 * A layer of a diagram.
 *
 * @param name
 *            its name
 * @param label
 *            what people call it
 * @param optional
 *            whether users may switch it; the default layer is not
 * @param active
 *            whether it is on in a new diagram
 * @param roots
 *            the names of its mappings of outermost nodes and of edges: its own, and those that it reuses
 * @param members
 *            the names of all mappings that it brings, nested ones too
 * @param sections
 *            of the palette, as long as it is on
 */
public record Layer(String name, String label, boolean optional, boolean active, List<String> roots,
        Set<String> members, List<ToolSection> sections) {

    /** Copies the lists. */
    public Layer {
        roots = List.copyOf(roots);
        members = Set.copyOf(members);
        sections = List.copyOf(sections);
    }
}
