package org.holdfast.design.change;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.holdfast.design.plan.ViewedPlan;
import org.holdfast.model.Acceptance;
import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.Copy;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.OutageCost;
import org.holdfast.model.Protection;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.Technique;

/**
 * Removes elements with all that is about them alone: needs of them, flows to them, copies on them, costs and acceptances
 * of them. What else refers to them no longer does. Nothing is left that the language could not say, or that would say
 * something else without them.
 */
public final class Removal {
    private final Deque<EObject> doomed = new ArrayDeque<>();
    private final Set<EObject> gone = Collections.newSetFromMap(new IdentityHashMap<>());

    private Removal() {}

    /** Removes an element that is in a plan. */
    public static void of(EObject element) {
        Removal removal = new Removal();
        removal.doom(element);
        removal.carryOut(ViewedPlan.of(element));
    }

    private void doom(EObject element) {
        if (gone.add(element)) {
            doomed.add(element);
            for (Iterator<EObject> all = element.eAllContents(); all.hasNext();) {
                gone.add(all.next());
            }
        }
    }

    private void carryOut(ViewedPlan plan) {
        Deque<EObject> removed = new ArrayDeque<>();
        while (!doomed.isEmpty()) {
            EObject element = doomed.remove();
            Map<EObject, Collection<Setting>> uses = EcoreUtil.UsageCrossReferencer.findAll(gone,
                    plan.documents().toList());
            uses.values().forEach(settings -> settings.forEach(this::mend));
            removed.add(element);
            emptied(element);
        }
        removed.forEach(EcoreUtil::remove);
    }

    private void mend(Setting use) {
        EObject source = use.getEObject();
        EStructuralFeature feature = use.getEStructuralFeature();
        if (gone.contains(source) || feature.isDerived() || feature.isTransient() || !feature.isChangeable()) {
            return;
        }
        if (feature.isRequired() || isAboutIt(source)) {
            doom(source);
        } else if (feature.isMany()) {
            ((Collection<?>) source.eGet(feature)).removeIf(gone::contains);
            if (source instanceof RecoveryPlan covering && covering.getDisasters().isEmpty()) {
                doom(covering);
            }
        } else {
            source.eUnset(feature);
            unsayRest(source, feature);
        }
    }

    /** What the language says in one clause with a reference goes with it. */
    private static void unsayRest(EObject source, EStructuralFeature feature) {
        if (feature == Literals.PROTECTION__COPY_OF) {
            ((Protection) source).setTechnique(Technique.UNSPECIFIED);
        } else if (feature == Literals.RECOVERY_PLAN__DECLARED_BY) {
            ((RecoveryPlan) source).setDeclaredWithin(null);
        }
    }

    /** What is about the element alone would be about everything, or nothing, without it. */
    private static boolean isAboutIt(EObject source) {
        return source instanceof Acceptance || source instanceof OutageCost || source instanceof Copy;
    }

    /** A need of some of several elements of which none is left is none. */
    private void emptied(EObject element) {
        if (element.eContainer() instanceof AlternativeNeed need) {
            long left = need.getAlternatives().stream().filter(each -> !gone.contains(each)).count();
            if (left == 0) {
                doom(need);
            } else if (need.getRequired() > left) {
                need.setRequired((int) left);
            }
        }
    }
}
