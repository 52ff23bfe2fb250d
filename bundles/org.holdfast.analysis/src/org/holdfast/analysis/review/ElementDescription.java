package org.holdfast.analysis.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Offering;
import org.holdfast.model.Plan;
import org.holdfast.model.Restoration;
import org.holdfast.model.name.Labels;
import org.holdfast.model.sort.Sort;

/** Describes an element by all that is said of it. */
final class ElementDescription {
    /** What is inside these is described by itself, or says what the element is, or follows from other elements. */
    private static final Set<EStructuralFeature> LEFT_OUT = Set.of(Literals.NAMED_ELEMENT__NAME, Literals.SITE__SITES,
            Literals.RECOVERY_PLAN__ACTIONS, Literals.OFFERING__SORT);

    private ElementDescription() {}

    static ElementState of(EObject element) {
        SortedMap<String, List<String>> features = new TreeMap<>();
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (isSaid(feature) && element.eIsSet(feature)) {
                List<String> values = values(element, feature);
                if (!values.isEmpty()) {
                    features.put(FeatureWords.of(feature), values);
                }
            }
        }
        if (element instanceof Plan plan && plan.getName() != null) {
            features.put("name", List.of(plan.getName()));
        }
        return new ElementState(sort(element), name(element), features);
    }

    static String sort(EObject element) {
        return element instanceof Offering offering ? offering.getSort().getLiteral()
                : Sort.of(element.eClass()).word();
    }

    static String name(EObject element) {
        String label = Labels.of(element);
        return element instanceof Restoration restoration
                ? Labels.of(restoration.getComponent()) + " in " + Labels.of(restoration.getPlan())
                : label.startsWith(sort(element) + " ") ? label.substring(sort(element).length() + 1) : label;
    }

    private static boolean isSaid(EStructuralFeature feature) {
        boolean inverse = feature instanceof EReference reference && reference.isContainer();
        return !feature.isDerived() && !feature.isTransient() && !inverse && !LEFT_OUT.contains(feature);
    }

    private static List<String> values(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature, false);
        List<String> texts = new ArrayList<>();
        if (value instanceof InternalEList<?> list) {
            list.basicList().forEach(each -> texts.add(PartText.of(each)));
        } else if (value != null) {
            texts.add(PartText.of(value));
        }
        return texts;
    }
}
