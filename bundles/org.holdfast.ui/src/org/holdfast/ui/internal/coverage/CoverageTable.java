package org.holdfast.ui.internal.coverage;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.ui.internal.coverage.Coverage.Head;
import org.holdfast.ui.internal.coverage.Coverage.Line;
import org.holdfast.ui.plan.PlanImages;

/** The table in the window: a line for each system, a column for each disaster. */
final class CoverageTable {

    private static final int SYSTEM_WIDTH = 170;
    private static final int CELL_WIDTH = 190;

    private final Composite parent;
    private final Consumer<Table> finish;
    private TableViewer viewer;
    private List<Head> columns = List.of();

    /**
     * @param finish
     *            gives a table its place and what listens to it; called again where another takes its place
     */
    CoverageTable(Composite parent, Consumer<Table> finish) {
        this.parent = parent;
        this.finish = finish;
        create();
    }

    private void create() {
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column("System", SYSTEM_WIDTH, new Systems());
        ColumnViewerToolTipSupport.enableFor(viewer);
        finish.accept(viewer.getTable());
    }

    void setFocus() {
        viewer.getTable().setFocus();
    }

    /** Shows lines of a table. */
    void show(Coverage coverage, List<Line> lines) {
        if (!columns.equals(coverage.disasters())) {
            setColumns(coverage.disasters());
        }
        viewer.setInput(lines);
    }

    private void setColumns(List<Head> disasters) {
        columns = disasters;
        // another table: to empty one of thousands of lines takes the platform a tenth of a second
        boolean hadFocus = viewer.getTable().isFocusControl();
        viewer.getTable().dispose();
        create();
        for (int i = 0; i < disasters.size(); i++) {
            column(disasters.get(i).name(), CELL_WIDTH, new Cells(i))
                    .setToolTipText("disaster " + disasters.get(i).says());
        }
        parent.layout();
        if (hadFocus) {
            setFocus();
        }
    }

    private TableColumn column(String title, int width, ColumnLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.getColumn().setResizable(true);
        column.setLabelProvider(labels);
        return column.getColumn();
    }

    /** What stands at a point: the disaster of a cell, or the system in the first column. */
    Optional<Head> at(int x, int y) {
        ViewerCell cell = viewer.getCell(new Point(x, y));
        if (cell == null || !(cell.getElement() instanceof Line line)) {
            return Optional.empty();
        }
        return Optional.of(cell.getColumnIndex() == 0 ? line.system() : columns.get(cell.getColumnIndex() - 1));
    }

    /** The line that is selected. */
    Optional<Line> selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof Line line ? Optional.of(line)
                : Optional.empty();
    }

    private static final class Systems extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            return ((Line) element).system().name();
        }

        @Override
        public Image getImage(Object element) {
            return PlanImages.of(Literals.INFORMATION_SYSTEM);
        }

        @Override
        public String getToolTipText(Object element) {
            return "system " + ((Line) element).system().says();
        }
    }

    private static final class Cells extends ColumnLabelProvider {
        private final int index;

        Cells(int index) {
            this.index = index;
        }

        @Override
        public String getText(Object element) {
            return ((Line) element).cells().get(index).text();
        }

        @Override
        public String getToolTipText(Object element) {
            return ((Line) element).system().name() + "\n" + ((Line) element).cells().get(index).details();
        }
    }
}
