package org.holdfast.ui.diagram.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.holdfast.diagram.text.TextWidth;
import org.holdfast.diagram.view.Node;
import org.holdfast.ui.plan.PlanImages;

/**
 * The outline of a diagram: the tree of its nodes, filled in where it is seen. What is selected in it is selected in the
 * diagram, and the other way round; to other views, the selection is that of the diagram.
 */
@NonNullByDefault({})
final class DiagramOutline extends Page implements IContentOutlinePage {
    private final DiagramEditor editor;
    private final ISelectionProvider selection;
    private Tree tree;
    private List<Node> shown = List.of();

    DiagramOutline(DiagramEditor editor, ISelectionProvider selection) {
        this.editor = editor;
        this.selection = selection;
    }

    @Override
    public void createControl(Composite parent) {
        tree = new Tree(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        tree.addListener(SWT.SetData, event -> node((TreeItem) event.item)
                .ifPresent(node -> fill((TreeItem) event.item, node)));
        tree.addListener(SWT.Selection, event -> node((TreeItem) event.item)
                .ifPresent(node -> editor.selection().choose(List.of(node.id()))));
        renew();
        select(editor.selection().shown());
    }

    private static void fill(TreeItem item, Node node) {
        String words = TextWidth.oneLine(node.label().text());
        item.setText(words.isEmpty() ? node.mapping() : words);
        item.setImage(PlanImages.of(node.element().eClass()));
        item.setItemCount(NodeWays.inner(node).size());
    }

    private boolean isOpen() {
        return tree != null && !tree.isDisposed();
    }

    /** The diagram may be another. */
    void renew() {
        List<Node> now = editor.scene().diagram().nodes();
        if (isOpen() && now != shown) {
            shown = now;
            tree.setItemCount(now.size());
            tree.clearAll(true);
            select(editor.selection().shown());
        }
    }

    /** Follows the diagram, unless the selection is made here. */
    void select(List<String> ids) {
        if (isOpen() && !tree.isFocusControl()) {
            NodeWays.to(shown, ids).ifPresentOrElse(this::show, tree::deselectAll);
        }
    }

    private void show(List<Integer> way) {
        TreeItem item = tree.getItem(way.get(0));
        for (int index : way.subList(1, way.size())) {
            // what was never seen has no items yet
            item.getText();
            item.setExpanded(true);
            item = item.getItem(index);
        }
        tree.setSelection(item);
        tree.showItem(item);
    }

    private Optional<Node> node(TreeItem item) {
        TreeItem outer = item.getParentItem();
        return outer == null ? NodeWays.at(shown, tree.indexOf(item))
                : node(outer).flatMap(node -> NodeWays.at(NodeWays.inner(node), outer.indexOf(item)));
    }

    @Override
    public Control getControl() {
        return tree;
    }

    @Override
    public void setFocus() {
        tree.setFocus();
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        selection.addSelectionChangedListener(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        selection.removeSelectionChangedListener(listener);
    }

    @Override
    public ISelection getSelection() {
        return selection.getSelection();
    }

    @Override
    public void setSelection(ISelection others) {
        // the page of the diagram selects
    }
}
