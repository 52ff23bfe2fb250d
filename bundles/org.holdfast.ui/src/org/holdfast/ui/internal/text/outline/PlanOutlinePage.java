package org.holdfast.ui.internal.text.outline;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.holdfast.ui.internal.text.AfterTyping;
import org.holdfast.ui.plan.PlanImages;

/** The elements of a plan file; what is selected here is shown in the text, and the other way round. */
public final class PlanOutlinePage extends ContentOutlinePage {

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

    PlanOutlinePage(ITextEditor editor, ITextViewer text) {
        this.editor = editor;
        this.text = text;
    }

    @Override
    protected int getTreeStyle() {
        return SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL | SWT.VIRTUAL;
    }

    @Override
    @NonNullByDefault({})
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer tree = getTreeViewer();
        tree.setUseHashlookup(true);
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
        TreeViewer tree = getTreeViewer();
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
        TreeViewer tree = getTreeViewer();
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

    @Override
    @NonNullByDefault({})
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        TreeItem[] selected = getTreeViewer().getTree().getSelection();
        if (!isFollowing && selected.length == 1) {
            OutlineItems.node(shown, selected[0])
                    .ifPresent(node -> editor.selectAndReveal(node.nameOffset(), node.nameLength()));
        }
    }
}
