package org.holdfast.ui.internal.text.outline;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** A tree whose items are made when they are seen. */
final class OutlineViewer extends TreeViewer {

    OutlineViewer(Composite parent) {
        super(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL | SWT.VIRTUAL);
        setUseHashlookup(true);
    }

    /**
     * Fills an item in. By hand, since {@link #replace} looks after what is selected at each item, which takes long where a
     * tree has thousands.
     *
     * @param parent
     *            the element above, or the input
     */
    void fill(Object parent, int index, OutlineNode node) {
        Widget above = parent == getInput() ? getTree() : findItem(parent);
        if (above instanceof TreeItem item && index < item.getItemCount()) {
            fill(item.getItem(index), node);
        } else if (above instanceof Tree tree && index < tree.getItemCount()) {
            fill(tree.getItem(index), node);
        }
    }

    private void fill(TreeItem item, OutlineNode node) {
        Object before = item.getData();
        updateItem(item, node);
        if (before != null && !before.equals(node)) {
            item.clearAll(true);
        }
        if (item.getItemCount() != node.children().size()) {
            item.setItemCount(node.children().size());
        }
    }
}
