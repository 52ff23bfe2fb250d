package org.holdfast.ui.internal.text.outline;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ILazyTreeContentProvider;

/** The tree of the outline; items are made when they are seen. */
final class OutlineTree implements ILazyTreeContentProvider {

    private final OutlineViewer viewer;
    private final Supplier<OutlineNodes> shown;

    /**
     * @param shown
     *            what is shown now
     */
    OutlineTree(OutlineViewer viewer, Supplier<OutlineNodes> shown) {
        this.viewer = viewer;
        this.shown = shown;
    }

    @Override
    @NonNullByDefault({})
    public void updateElement(Object parent, int index) {
        List<OutlineNode> nodes = children(parent);
        if (index < nodes.size()) {
            viewer.fill(parent, index, nodes.get(index));
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
