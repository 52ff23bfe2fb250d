package org.holdfast.diagram.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.diagram.description.TableDescription;
import org.holdfast.diagram.expression.Problem;
import org.holdfast.diagram.view.Table;

/** Makes tables of one description. Not for several threads at once. */
public final class TableSynchroniser {
    private final TableDescription description;
    private List<Problem> problems = List.of();

    /**
     * Prepares to make tables.
     *
     * @param description
     *            of the tables
     */
    public TableSynchroniser(TableDescription description) {
        this.description = description;
    }

    /**
     * Returns what the last table lacks, since expressions failed.
     *
     * @return one problem for each expression and element
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Makes the table as the model is now.
     *
     * @param root
     *            what it is a table of
     * @return the table
     */
    public Table synchronise(EObject root) {
        Sheet sheet = Sheet.of(description, root);
        CellPainter painter = new CellPainter(sheet);
        Intersections intersections = new Intersections(sheet, description);
        List<Table.Line> lines = sheet.lines().stream().map(line -> {
            List<Optional<Table.Cell>> cells = IntStream.range(0, sheet.columns().size()).mapToObj(
                    column -> intersections.at(line, sheet.columns().get(column)).map(source -> painter.cell(source)))
                    .toList();
            return new Table.Line(line.mapping().name(), line.element(), line.depth(), painter.header(line), cells);
        }).toList();
        List<Table.Column> columns = sheet.columns().stream()
                .map(column -> new Table.Column(column.mapping().name(), column.element(), painter.header(column)))
                .toList();
        String title = description.title().map(one -> sheet.ask().words(one, sheet.scope()))
                .orElse(description.label());
        problems = sheet.ask().problems();
        return new Table(description.name(), title, root, columns, lines);
    }
}
