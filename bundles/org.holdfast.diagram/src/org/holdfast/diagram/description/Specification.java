package org.holdfast.diagram.description;

import java.util.List;
import java.util.Optional;

/**
 * What an {@code .odesign} file says.
 *
 * @param name
 *            of its group
 * @param viewpoints
 *            its viewpoints, in order
 */
public record Specification(String name, List<Viewpoint> viewpoints) {

    /** Copies the list. */
    public Specification {
        viewpoints = List.copyOf(viewpoints);
    }

    /**
     * Finds a diagram.
     *
     * @param wanted
     *            its name
     * @return its description, if a viewpoint has it
     */
    public Optional<DiagramDescription> diagram(String wanted) {
        return viewpoints.stream().flatMap(viewpoint -> viewpoint.diagrams().stream())
                .filter(diagram -> diagram.name().equals(wanted)).findFirst();
    }

    /**
     * Finds a table.
     *
     * @param wanted
     *            its name
     * @return its description, if a viewpoint has it
     */
    public Optional<TableDescription> table(String wanted) {
        return viewpoints.stream().flatMap(viewpoint -> viewpoint.tables().stream())
                .filter(table -> table.name().equals(wanted)).findFirst();
    }

    /**
     * Finds a tree.
     *
     * @param wanted
     *            its name
     * @return its description, if a viewpoint has it
     */
    public Optional<TreeDescription> tree(String wanted) {
        return viewpoints.stream().flatMap(viewpoint -> viewpoint.trees().stream())
                .filter(tree -> tree.name().equals(wanted)).findFirst();
    }
}
