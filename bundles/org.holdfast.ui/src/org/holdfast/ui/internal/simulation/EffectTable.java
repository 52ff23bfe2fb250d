package org.holdfast.ui.internal.simulation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.holdfast.ui.internal.simulation.Answer.Effect;
import org.holdfast.ui.plan.PlanImages;

/** What becomes of each element, as a table. */
final class EffectTable {

    private static final int LEAST_WHY = 150;

    private final Composite area;
    private final TableColumnLayout widths = new TableColumnLayout();
    private final TableViewer viewer;

    EffectTable(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(widths);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        column("Element", width(150), new Says(Effect::name) {
            @Override
            public Image getImage(Object element) {
                return PlanImages.of(((Effect) element).type());
            }
        });
        column("Struck or down", width(150), new Says(Effect::hit));
        column("Comes back", width(190), new Says(Effect::back));
        column("Data lost", width(100), new Says(Effect::lost));
        column("Why", new ColumnWeightData(1, LEAST_WHY), new Says(Effect::why));
        ColumnViewerToolTipSupport.enableFor(viewer);
    }

    TableViewer viewer() {
        return viewer;
    }

    /** The table with what lays its columns out: the last one takes the width that the others leave. */
    Control control() {
        return area;
    }

    void show(List<Effect> effects) {
        viewer.setInput(effects);
    }

    /** The element that is selected. */
    Optional<Effect> selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof Effect effect ? Optional.of(effect)
                : Optional.empty();
    }

    private static ColumnLayoutData width(int pixels) {
        return new ColumnPixelData(pixels);
    }

    private void column(String title, ColumnLayoutData width, ColumnLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        widths.setColumnData(column.getColumn(), width);
        column.setLabelProvider(labels);
    }

    private static class Says extends ColumnLabelProvider {
        private final Function<Effect, String> text;

        Says(Function<Effect, String> text) {
            this.text = text;
        }

        @Override
        public String getText(Object element) {
            return text.apply((Effect) element);
        }

        @Override
        public @Nullable String getToolTipText(Object element) {
            String all = getText(element);
            return all.isEmpty() ? null : all.replace("; ", "\n");
        }
    }
}
