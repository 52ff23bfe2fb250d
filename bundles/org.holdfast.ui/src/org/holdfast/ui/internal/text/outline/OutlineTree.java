package org.holdfast.ui.internal.text.outline;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The tree of the outline. */
final class OutlineTree implements ITreeContentProvider {

    @Override
    @NonNullByDefault({})
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    @NonNullByDefault({})
    public Object[] getChildren(Object parent) {
        return ((OutlineNode) parent).children().toArray();
    }

    @Override
    @NonNullByDefault({})
    public @Nullable Object getParent(Object element) {
        return null;
    }

    @Override
    @NonNullByDefault({})
    public boolean hasChildren(Object element) {
        return !((OutlineNode) element).children().isEmpty();
    }
}
