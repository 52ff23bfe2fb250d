package org.holdfast.ui.internal.text.references;

import java.util.Comparator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** By file and line. */
final class ReferenceOrder extends ViewerComparator {

    private static final Comparator<Reference> BY_PLACE = Comparator
            .comparing((Reference each) -> each.file().getFullPath().toString()).thenComparingInt(Reference::line);

    @Override
    @NonNullByDefault({})
    public int compare(Viewer viewer, Object one, Object other) {
        return BY_PLACE.compare((Reference) one, (Reference) other);
    }
}
