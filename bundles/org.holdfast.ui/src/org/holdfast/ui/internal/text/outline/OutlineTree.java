package org.holdfast.ui.internal.text.outline;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.TreeItem;

/** The tree of the outline; items are made when they are seen. */
final class OutlineTree implements ILazyTreeContentProvider {

    private final TreeViewer viewer;
    private final Supplier<OutlineNodes> shown;

    /**
     * @param shown
     *            what is shown now
     */
    OutlineTree(TreeViewer viewer, Supplier<OutlineNodes> shown) {
        this.viewer = viewer;
        this.shown = shown;
    }

    @Override
    @NonNullByDefault({})
    public void updateElement(Object parent, int index) {
        List<OutlineNode> nodes = children(parent);
        if (index < nodes.size()) {
            OutlineNode node = nodes.get(index);
            viewer.replace(parent, index, node);
            // to say so takes long in a long tree: the viewer looks after what is selected
            if (viewer.testFindItem(node) instanceof TreeItem item
                    && item.getItemCount() != node.children().size()) {
                viewer.setChildCount(node, node.children().size());
            }
        }
    }

    @Override
    @NonNullByDefault({})
    public void updateChildCount(Object element, int count) {
        int now = children(element).size();
        if (now != count) {
            viewer.setChildCount(element, now);
        }
    }

    private List<OutlineNode> children(Object parent) {
        return parent instanceof OutlineNode node ? node.children() : shown.get().nodes();
    }

    @Override
    @NonNullByDefault({})
    public @Nullable Object getParent(Object element) {
        return null;
    }
}
