package org.holdfast.design.service;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What views of a diagram show. A relation is an edge without an element of its own: which elements it joins is known by
 * its view alone. Views are those of Sirius or alike, so they are asked by the names of Sirius' features.
 */
public class ViewServices {
    private static final String SHOWN = "target";

    /**
     * The element at the target end of an edge.
     *
     * @param any
     *            the element that asks
     */
    public @Nullable EObject farEndOf(EObject any, @Nullable EObject edge) {
        return get(get(edge, "targetNode"), SHOWN);
    }

    /**
     * The element to which an end of an edge is brought: its very argument, of which nobody takes for granted which end
     * it is.
     *
     * @param any
     *            the element that asks
     */
    public EObject newEnd(EObject any, EObject element) {
        return element;
    }

    /** The element that a view shows; of a diagram, its root. */
    @Nullable
    EObject shown(@Nullable EObject view) {
        return get(view, SHOWN);
    }

    private static @Nullable EObject get(@Nullable EObject view, String name) {
        EStructuralFeature feature = view == null ? null : view.eClass().getEStructuralFeature(name);
        return view != null && feature != null && view.eGet(feature) instanceof EObject element ? element : null;
    }
}
