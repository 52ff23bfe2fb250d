package org.holdfast.diagram.description;

import java.util.List;

import org.holdfast.diagram.expression.Services;

/**
 * A viewpoint: representations of one kind of model.
 *
 * @param name
 *            its name
 * @param label
 *            what people call it
 * @param fileExtension
 *            of the files that it is for, {@code *} for any
 * @param services
 *            which its expressions may call
 * @param diagrams
 *            its diagrams, in order
 * @param tables
 *            its tables, in order
 * @param trees
 *            its trees, in order
 */
public record Viewpoint(String name, String label, String fileExtension, Services services,
        List<DiagramDescription> diagrams, List<TableDescription> tables, List<TreeDescription> trees) {

    /** Copies the lists. */
    public Viewpoint {
        diagrams = List.copyOf(diagrams);
        tables = List.copyOf(tables);
        trees = List.copyOf(trees);
    }
}
