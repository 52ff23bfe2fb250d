package org.holdfast.ui.internal.text.outline;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.holdfast.ui.internal.text.AfterTyping;
import org.holdfast.ui.plan.PlanImages;

/** The elements of a plan file; what is selected here is shown in the text, and the other way round. */
public final class PlanOutlinePage extends Page implements IContentOutlinePage {

    private static final int MILLIS = 300;
    private static final int FEW = 8;

    private final ITextEditor editor;
    private final ITextViewer text;
    private final AfterTyping<List<OutlineNode>> update = new AfterTyping<>(MILLIS, OutlineNode::of, this::show);
    private final ISelectionChangedListener follow = this::cursorMoved;
    private List<OutlineNode> nodes = List.of();
    private OutlineNodes shown = new OutlineNodes(List.of());
    private boolean isSorted;
    private boolean isFollowing;
    private @Nullable OutlineViewer tree;

    PlanOutlinePage(ITextEditor editor, ITextViewer text) {
        this.editor = editor;
        this.text = text;
    }

    @Override
    @NonNullByDefault({})
    public void createControl(Composite parent) {
        OutlineViewer tree = new OutlineViewer(parent);
        this.tree = tree;
        tree.addSelectionChangedListener(event -> lead());
        getSite().setSelectionProvider(tree);
        tree.setContentProvider(new OutlineTree(tree, () -> shown));
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        tree.setInput(this);
        update.install(text);
        if (text.getSelectionProvider() instanceof IPostSelectionProvider cursor) {
            cursor.addPostSelectionChangedListener(follow);
        }
        getSite().getActionBars().getToolBarManager().add(sorting());
    }

    private Action sorting() {
        Action sort = new Action("Sort by Name", IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                isSorted = isChecked();
                refresh();
            }
        };
        sort.setToolTipText("Sort by name");
        sort.setImageDescriptor(PlanImages.descriptor("sort.svg"));
        return sort;
    }

    @Override
    public void dispose() {
        update.uninstall();
        if (text.getSelectionProvider() instanceof IPostSelectionProvider cursor) {
            cursor.removePostSelectionChangedListener(follow);
        }
        super.dispose();
    }

    private void show(IDocument document, List<OutlineNode> now) {
        nodes = now;
        refresh();
    }

    private void refresh() {
        OutlineViewer tree = this.tree;
        if (tree == null || tree.getControl().isDisposed()) {
            return;
        }
        OutlineNodes before = shown;
        shown = OutlineNodes.sorted(nodes, isSorted);
        renew(tree.getTree(), before);
        if (text.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            select(selection.getOffset());
        }
    }

    // items that look as before stay; those of others are made again when they are seen
    private void renew(Tree tree, OutlineNodes before) {
        isFollowing = true;
        try {
            tree.setItemCount(shown.nodes().size());
            int[] others = IntStream.range(0, Math.min(before.nodes().size(), shown.nodes().size()))
                    .filter(i -> !shown.looksLike(before, i)).toArray();
            // to find one takes as long as to go through all
            if (others.length > FEW) {
                tree.clearAll(true);
            } else {
                IntStream.of(others).forEach(i -> tree.clear(i, true));
            }
        } finally {
            isFollowing = false;
        }
    }

    private void cursorMoved(SelectionChangedEvent event) {
        if (event.getSelection() instanceof ITextSelection selection) {
            select(selection.getOffset());
        }
    }

    private void select(int offset) {
        OutlineViewer tree = this.tree;
        if (tree == null || tree.getControl().isDisposed() || tree.getControl().isFocusControl()) {
            return;
        }
        isFollowing = true;
        try {
            OutlineItems.select(tree.getTree(), OutlineItems.at(shown, offset));
        } finally {
            isFollowing = false;
        }
    }

    private void lead() {
        TreeItem[] selected = viewer().getTree().getSelection();
        if (!isFollowing && selected.length == 1) {
            OutlineItems.node(shown, selected[0])
                    .ifPresent(node -> editor.selectAndReveal(node.nameOffset(), node.nameLength()));
        }
    }

    private OutlineViewer viewer() {
        return Objects.requireNonNull(tree);
    }

    @Override
    public @Nullable Control getControl() {
        OutlineViewer made = tree;
        return made == null ? null : made.getControl();
    }

    @Override
    public void setFocus() {
        viewer().getControl().setFocus();
    }

    @Override
    public ISelection getSelection() {
        return viewer().getSelection();
    }

    @Override
    @NonNullByDefault({})
    public void setSelection(ISelection selection) {
        viewer().setSelection(selection);
    }

    @Override
    @NonNullByDefault({})
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        viewer().addSelectionChangedListener(listener);
    }

    @Override
    @NonNullByDefault({})
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        viewer().removeSelectionChangedListener(listener);
    }
}
