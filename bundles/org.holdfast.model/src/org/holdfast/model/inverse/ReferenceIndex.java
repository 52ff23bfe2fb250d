package org.holdfast.model.inverse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * All cross references of a resource set (or of what is not in one), by target. Made in one pass when first asked, kept
 * as an adapter, and dropped with the first change.
 */
final class ReferenceIndex extends EContentAdapter {
    private final Map<EObject, Map<EReference, List<EObject>>> sourcesByTarget = new IdentityHashMap<>();
    private @Nullable Notifier indexed;
    private boolean stale = true;

    private ReferenceIndex() {
    }

    static ReferenceIndex of(EObject element) {
        Notifier scope = scopeOf(element);
        ReferenceIndex index = (ReferenceIndex) EcoreUtil.getExistingAdapter(scope, ReferenceIndex.class);
        if (index == null) {
            index = new ReferenceIndex();
            index.indexed = scope;
            scope.eAdapters().add(index);
            index.stale = true;
        }
        if (index.stale) {
            index.build(scope);
        }
        return index;
    }

    /** The elements whose reference leads to the target, in the order of the plan. */
    List<EObject> sources(EObject target, EReference reference) {
        return sourcesByTarget.getOrDefault(target, Map.of()).getOrDefault(reference, List.of());
    }

    @Override
    public boolean isAdapterForType(@Nullable Object type) {
        return type == ReferenceIndex.class;
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch() && notification.getEventType() != Notification.RESOLVE) {
            stale = true;
        }
    }

    @Override
    protected boolean resolve() {
        return false;
    }

    private static Notifier scopeOf(EObject element) {
        EObject root = EcoreUtil.getRootContainer(element);
        if (root.eResource() == null) {
            return root;
        }
        return root.eResource().getResourceSet() == null ? root.eResource() : root.eResource().getResourceSet();
    }

    private void build(Notifier scope) {
        sourcesByTarget.clear();
        for (Iterator<?> all = EcoreUtil.getAllContents(List.of(scope)); all.hasNext();) {
            if (all.next() instanceof EObject source) {
                add(source);
            }
        }
        stale = false;
    }

    private void add(EObject source) {
        for (EReference reference : source.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived()) {
                add(source, reference, source.eGet(reference));
            }
        }
    }

    private void add(EObject source, EReference reference, @Nullable Object value) {
        if (value instanceof List<?> targets) {
            targets.forEach(target -> add(source, reference, target));
        } else if (value instanceof EObject target) {
            sourcesByTarget.computeIfAbsent(target, key -> new HashMap<>())
                    .computeIfAbsent(reference, key -> new ArrayList<>()).add(source);
        }
    }
}
