package org.holdfast.ui.internal.findings;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TreeItem;
import org.holdfast.dsl.plan.Place;
import org.holdfast.ui.plan.PlanFinding;
import org.holdfast.ui.plan.PlanFindings.Accepted;
import org.holdfast.ui.plan.PlanImages;

/** The lines in their groups, as a tree with columns. */
final class FindingTree {

    private static final int LEAST_FINDING = 300;

    private final Composite area;
    private final TreeColumnLayout widths = new TreeColumnLayout();
    private final TreeViewer viewer;

    FindingTree(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(widths);
        viewer = new TreeViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.VIRTUAL);
        viewer.setUseHashlookup(true);
        GroupContents contents = new GroupContents();
        viewer.setContentProvider(contents);
        viewer.addDoubleClickListener(event -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof GroupContents.More more) {
                contents.showMore(more);
                viewer.refresh();
            }
        });
        viewer.getTree().setHeaderVisible(true);
        column("Finding", new ColumnWeightData(1, LEAST_FINDING), new Says());
        column("On", new ColumnPixelData(150), new OfFinding(PlanFinding::label));
        column("Where", new ColumnPixelData(130),
                new OfFinding(finding -> finding.place().map(FindingTree::where).orElse("")));
        ColumnViewerToolTipSupport.enableFor(viewer);
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** The line that is seen first: what is shown later can begin with it as well. */
    Optional<Object> top() {
        return Optional.ofNullable(viewer.getTree().getTopItem()).map(TreeItem::getData);
    }

    /** Begins with a line, if it is still there. */
    void beginWith(Object line) {
        if (viewer.testFindItem(line) instanceof TreeItem item) {
            viewer.getTree().setTopItem(item);
        }
    }

    /** The tree with what lays its columns out: the first one takes the width that the others leave. */
    Control control() {
        return area;
    }

    private static String where(Place place) {
        return place.file().lastSegment() + ":" + place.line();
    }

    private void column(String title, ColumnLayoutData width, ColumnLabelProvider labels) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        widths.setColumnData(column.getColumn(), width);
        column.setLabelProvider(labels);
    }

    private static final class OfFinding extends ColumnLabelProvider {
        private final Function<PlanFinding, String> text;

        OfFinding(Function<PlanFinding, String> text) {
            this.text = text;
        }

        @Override
        public String getText(Object element) {
            return element instanceof FindingLine line ? text.apply(line.finding()) : "";
        }

        @Override
        public @Nullable String getToolTipText(Object element) {
            return element instanceof FindingLine ? getText(element) : null;
        }
    }

    private static final class Says extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            return element instanceof FindingLine line ? line.finding().code() + "  " + line.finding().message()
                    : element instanceof FindingGroup group ? group.title() + " (" + group.lines().size() + ")"
                            : element instanceof GroupContents.More more ? more.says() : "";
        }

        @Override
        public @Nullable Image getImage(Object element) {
            return element instanceof FindingLine line ? PlanImages.named(image(line)) : null;
        }

        @Override
        public @Nullable String getToolTipText(Object element) {
            if (!(element instanceof FindingLine line)) {
                return null;
            }
            StringBuilder text = new StringBuilder(line.finding().message());
            line.finding().chain().forEach(link -> text.append("\n→ ").append(link.text()));
            line.accepted().ifPresent(accepted -> text.append("\n\nAccepted: ").append(reason(accepted)));
            return text.toString();
        }

        private static String reason(Accepted accepted) {
            return accepted.reason() + accepted.until().map(day -> ", until " + day).orElse("");
        }

        private static String image(FindingLine line) {
            return line.standing() == FindingLine.Standing.ACCEPTED ? "accepted.svg"
                    : line.standing() == FindingLine.Standing.LATER ? "step/open.svg"
                            : line.finding().severity().name().toLowerCase(Locale.ROOT) + ".svg";
        }
    }
}
