package org.holdfast.diagram.view;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * A table as it is to be shown.
 *
 * @param description
 *            the name of its description, such as {@code Coverage}
 * @param title
 *            what stands above it
 * @param root
 *            what it is a table of
 * @param columns
 *            its columns, in order
 * @param lines
 *            its lines from top to bottom, each before those below it
 */
public record Table(String description, String title, EObject root, List<Column> columns, List<Line> lines) {

    /**
     * A column.
     *
     * @param mapping
     *            the name of its mapping
     * @param element
     *            what it stands for, if that is an element
     * @param header
     *            what stands above it
     */
    public record Column(String mapping, Optional<EObject> element, Cell header) {}

    /**
     * A line.
     *
     * @param mapping
     *            the name of its mapping
     * @param element
     *            what it stands for
     * @param depth
     *            how many lines it is below; 0 for an outermost one
     * @param header
     *            what stands before it
     * @param cells
     *            one for each column, in their order; nothing where nothing stands
     */
    public record Line(String mapping, EObject element, int depth, Cell header, List<Optional<Cell>> cells) {
        /** Copies the list. */
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell or a header.
     *
     * @param words
     *            what stands in it
     * @param ground
     *            the colour behind them, if it has one
     */
    public record Cell(Label words, Optional<Colour> ground) {}

    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }
}
