package org.holdfast.ui.internal.simulation;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.holdfast.ui.internal.simulation.Answer.Sum;

/** Sums of money, as a table. */
final class SumTable {

    private final Table table;

    SumTable(Composite parent) {
        table = new Table(parent, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        column("Sum", 260, SWT.LEFT);
        column("Amount", 180, SWT.RIGHT);
    }

    Table control() {
        return table;
    }

    private void column(String title, int width, int align) {
        TableColumn column = new TableColumn(table, align);
        column.setText(title);
        column.setWidth(width);
    }

    void show(List<Sum> sums) {
        table.removeAll();
        for (Sum sum : sums) {
            new TableItem(table, SWT.NONE).setText(new String[] { sum.what(), sum.amount() });
        }
    }
}
