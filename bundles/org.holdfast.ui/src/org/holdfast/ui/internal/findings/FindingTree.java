package org.holdfast.ui.internal.findings;

import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.holdfast.dsl.plan.Place;
import org.holdfast.ui.plan.PlanFindings.Accepted;
import org.holdfast.ui.plan.PlanImages;

/** The lines in their groups, as a tree with columns. */
final class FindingTree {

    private final TreeViewer viewer;

    FindingTree(Composite parent) {
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.VIRTUAL);
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
        column("Finding", 560, new Says());
        column("On", 150, new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return element instanceof FindingLine line ? line.finding().label() : "";
            }
        });
        column("Where", 130, new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return element instanceof FindingLine line ? line.finding().place().map(FindingTree::where).orElse("")
                        : "";
            }
        });
        ColumnViewerToolTipSupport.enableFor(viewer);
    }

    TreeViewer viewer() {
        return viewer;
    }

    private static String where(Place place) {
        return place.file().lastSegment() + ":" + place.line();
    }

    private void column(String title, int width, ColumnLabelProvider labels) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.getColumn().setResizable(true);
        column.setLabelProvider(labels);
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
