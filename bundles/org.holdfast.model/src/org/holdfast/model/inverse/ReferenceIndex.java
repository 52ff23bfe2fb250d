package org.holdfast.model.inverse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The cross references of a resource set (or of what is not in one), made when first asked, kept as an adapter, and
 * dropped with the first change.
 */
@NonNullByDefault({})
final class ReferenceIndex extends EContentAdapter {
    private @Nullable CrossReferences references;

    private ReferenceIndex() {}

    /** The elements whose reference leads to the target, in the order of the plan. */
    static List<EObject> sources(EObject target, EReference reference) {
        Notifier scope = scopeOf(target);
        ReferenceIndex index = (ReferenceIndex) EcoreUtil.getExistingAdapter(scope, ReferenceIndex.class);
        if (index == null) {
            index = new ReferenceIndex();
            scope.eAdapters().add(index);
        }
        return index.references(scope).sources(target, reference);
    }

    @Override
    public boolean isAdapterForType(@Nullable Object type) {
        return type == ReferenceIndex.class;
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch() && notification.getEventType() != Notification.RESOLVE) {
            references = null;
        }
    }

    @Override
    protected boolean resolve() {
        return false;
    }

    private CrossReferences references(Notifier scope) {
        CrossReferences current = references;
        if (current == null) {
            List<EObject> elements = new ArrayList<>();
            EcoreUtil.getAllContents(Collections.singleton(scope)).forEachRemaining(content -> {
                if (content instanceof EObject element) {
                    elements.add(element);
                }
            });
            current = CrossReferences.of(elements.iterator());
            references = current;
        }
        return current;
    }

    private static Notifier scopeOf(EObject element) {
        EObject root = EcoreUtil.getRootContainer(element);
        if (root.eResource() == null) {
            return root;
        }
        return root.eResource().getResourceSet() == null ? root.eResource() : root.eResource().getResourceSet();
    }
}
