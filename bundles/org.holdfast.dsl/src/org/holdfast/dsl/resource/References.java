package org.holdfast.dsl.resource;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;

/** The references of a plan that lead to an element which was replaced. */
final class References {
    private final Set<EObject> gone;
    private final Map<EObject, EObject> counterparts;
    private final Map<EClass, List<EReference>> written = new HashMap<>();
    private final Set<Resource> files = new LinkedHashSet<>();
    private boolean complete = true;

    /**
     * @param gone
     *            the element that was replaced and all its contents
     * @param counterparts
     *            what stands for those of them to which other elements can refer
     */
    References(Set<EObject> gone, Map<EObject, EObject> counterparts) {
        this.gone = gone;
        this.counterparts = counterparts;
    }

    /**
     * Lets the references of all elements lead to the counterparts.
     *
     * @return whether all of them have one
     */
    boolean redirect(Notifier plan) {
        for (Iterator<Notifier> all = EcoreUtil.getAllContents(Set.of(plan), false); all.hasNext();) {
            if (all.next() instanceof InternalEObject source) {
                redirect(source);
            }
        }
        return complete;
    }

    /** The files with references that were redirected: what is kept for them may hold the element that is gone. */
    Set<Resource> files() {
        return files;
    }

    private void redirect(InternalEObject source) {
        for (EReference reference : written.computeIfAbsent(source.eClass(), References::writtenIn)) {
            switch (source.eGet(reference, false)) {
                case InternalEList<?> targets -> redirect(source, targets);
                case EObject target when isGone(target) -> set(source, reference, target);
                case null, default -> {
                    // leads elsewhere
                }
            }
        }
    }

    private static List<EReference> writtenIn(EClass sort) {
        return sort.getEAllReferences().stream().filter(reference -> !reference.isContainment()
                && !reference.isContainer() && !reference.isDerived()).toList();
    }

    @SuppressWarnings("unchecked")
    private void redirect(InternalEObject source, InternalEList<?> targets) {
        for (int index = 0; index < targets.size(); index++) {
            if (targets.basicGet(index) instanceof EObject target && isGone(target)) {
                @Nullable
                EObject counterpart = counterpart(target);
                int place = index;
                if (counterpart != null) {
                    quietly(source, () -> ((InternalEList<EObject>) targets).setUnique(place, counterpart));
                }
            }
        }
    }

    private void set(InternalEObject source, EReference reference, EObject target) {
        @Nullable
        EObject counterpart = counterpart(target);
        if (counterpart != null) {
            quietly(source, () -> source.eSet(reference, counterpart));
        }
    }

    /** As when a reference is resolved, nobody is told: it says what it said before. */
    private void quietly(InternalEObject source, Runnable change) {
        files.add(source.eResource());
        source.eSetDeliver(false);
        try {
            change.run();
        } finally {
            source.eSetDeliver(true);
        }
    }

    /** What is gone is a proxy, and few others are. */
    private boolean isGone(EObject target) {
        return target.eIsProxy() && gone.contains(target);
    }

    private @Nullable EObject counterpart(EObject target) {
        @Nullable
        EObject counterpart = counterparts.get(target);
        complete &= counterpart != null;
        return counterpart;
    }
}
