package org.holdfast.dsl.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Plan;
import org.holdfast.model.StepState;
import org.holdfast.model.Vulnerability;
import org.holdfast.model.name.Labels;

/** What is listed twice: of a list of names that is a slip; of steps and vulnerabilities the two would contradict. */
public class RepeatedEntriesCheck extends LanguageCheck {
    private static final List<EReference> TARGETS = List.of(Literals.NEED_TARGET__TARGET, Literals.DATA_FLOW__TARGET,
            Literals.STAND_IN__TARGET, Literals.MEASUREMENT__COMPONENT, Literals.REGION_STRIKE__REGION,
            Literals.SITE_STRIKE__SITE, Literals.KIND_STRIKE__KIND, Literals.COMPONENT_STRIKE__COMPONENT);

    private final Map<EClass, List<EReference>> lists = new ConcurrentHashMap<>();

    /** All lists of names. */
    @Check
    public void namesListedOnce(EObject element) {
        for (EReference list : lists.computeIfAbsent(element.eClass(), RepeatedEntriesCheck::listsOf)) {
            if (list.isContainment()) {
                targetsOnce(element, list);
            } else {
                entriesOnce(element, list);
            }
        }
    }

    /** The lists whose entries have, or are, targets. */
    private static List<EReference> listsOf(EClass sort) {
        return sort.getEAllReferences().stream().filter(
                list -> list.isMany() && !list.isDerived() && !list.isTransient()
                        && list != Literals.DOCUMENT__ELEMENTS)
                .toList();
    }

    private void entriesOnce(EObject element, EReference list) {
        @SuppressWarnings("unchecked")
        List<EObject> entries = ((InternalEList<EObject>) element.eGet(list)).basicList();
        if (entries.size() < 2) {
            return;
        }
        List<INode> nodes = NodeModelUtils.findNodesForFeature(element, list);
        Map<EObject, Integer> seen = new HashMap<>();
        for (int index = 0; index < Math.min(entries.size(), nodes.size()); index++) {
            EObject entry = entries.get(index);
            if (!entry.eIsProxy() && seen.putIfAbsent(entry, index) != null) {
                warningAt(nodes.get(index), "'" + Labels.of(entry) + "' is listed twice", element,
                        CheckCodes.LISTED_TWICE);
            }
        }
    }

    private void targetsOnce(EObject element, EReference list) {
        List<?> entries = (List<?>) element.eGet(list);
        if (entries.size() < 2) {
            return;
        }
        Map<EObject, EObject> seen = new HashMap<>();
        for (Object entry : entries) {
            EObject part = (EObject) entry;
            for (EReference reference : TARGETS) {
                if (reference.getEContainingClass().isInstance(part)) {
                    @Nullable
                    EObject target = (EObject) part.eGet(reference, false);
                    if (target != null && !target.eIsProxy() && seen.putIfAbsent(target, part) != null) {
                        warning("'" + Labels.of(target) + "' is listed twice", part, reference,
                                CheckCodes.LISTED_TWICE);
                    }
                }
            }
        }
    }

    /** The steps of the method. */
    @Check
    public void stepsOnce(Plan plan) {
        Map<Object, EObject> seen = new HashMap<>();
        for (StepState state : plan.getSteps()) {
            @Nullable
            EObject first = seen.putIfAbsent(state.getStep(), state);
            if (first != null) {
                error("step " + state.getStep() + " is said twice; first " + FirstPlace.of(first, state), state,
                        Literals.STEP_STATE__STEP, CheckCodes.SAID_TWICE);
            }
        }
    }

    /** The areas in which a function is vulnerable. */
    @Check
    public void areasOnce(BusinessFunction function) {
        Map<Object, EObject> seen = new HashMap<>();
        for (Vulnerability vulnerability : function.getVulnerabilities()) {
            @Nullable
            EObject first = seen.putIfAbsent(vulnerability.getArea(), vulnerability);
            if (first != null) {
                error("vulnerable " + vulnerability.getArea() + " is said twice; first "
                        + FirstPlace.of(first, vulnerability), vulnerability, Literals.VULNERABILITY__AREA,
                        CheckCodes.SAID_TWICE);
            }
        }
    }
}
