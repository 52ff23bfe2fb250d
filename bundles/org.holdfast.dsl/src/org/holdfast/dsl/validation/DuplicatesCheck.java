package org.holdfast.dsl.validation;

import com.google.inject.Inject;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.validation.Check;
import org.holdfast.model.DisasterLevel;
import org.holdfast.model.Element;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Plan;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.RecoveryStep;
import org.holdfast.model.Restoration;
import org.holdfast.model.sort.Sort;

/** Names are unique in all files of a plan, numbers of levels too, steps and restorations in their recovery plan. */
public class DuplicatesCheck extends LanguageCheck {
    @Inject
    private Declarations declarations;

    /** The name of an element. */
    @Check
    public void nameGivenOnce(NamedElement element) {
        if (element instanceof Element || element instanceof Plan) {
            declarations.first(element).filter(first -> first != element)
                    .ifPresent(first -> report("'" + element.getName() + "'", first,
                            element, Literals.NAMED_ELEMENT__NAME));
        }
    }

    /** The number of a level. */
    @Check
    public void numberGivenOnce(DisasterLevel level) {
        declarations.first(level).filter(first -> first != level).ifPresent(
                first -> report("level " + level.getNumber(), first, level, Literals.DISASTER_LEVEL__NUMBER));
    }

    /** The plan. */
    @Check
    public void onePlan(Plan plan) {
        declarations.firstPlan(plan).filter(first -> first.eResource() != plan.eResource())
                .ifPresent(first -> error("a second plan; the first is " + FirstPlace.of(first, plan), plan,
                        Literals.NAMED_ELEMENT__NAME, CheckCodes.SECOND_PLAN));
    }

    /** The steps and restored components of a recovery plan. */
    @Check
    public void actionsGivenOnce(RecoveryPlan plan) {
        Map<Object, EObject> seen = new HashMap<>();
        plan.getActions().forEach(action -> {
            if (action instanceof RecoveryStep step && step.getName() != null) {
                reportSecond(seen, step.getName(), "step '" + step.getName() + "'", step, Literals.NAMED_ELEMENT__NAME);
            } else if (action instanceof Restoration restoration && restoration.getComponent() != null
                    && !restoration.getComponent().eIsProxy()) {
                reportSecond(seen, restoration.getComponent(),
                        "the restoration of '" + restoration.getComponent().getName() + "'", restoration,
                        Literals.RESTORATION__COMPONENT);
            }
        });
    }

    private void reportSecond(Map<Object, EObject> seen, Object key, String what, EObject element,
            EStructuralFeature feature) {
        @Nullable
        EObject first = seen.putIfAbsent(key, element);
        if (first != null) {
            report(what, first, element, feature);
        }
    }

    private void report(String what, EObject first, EObject second, EStructuralFeature feature) {
        String as = first.eClass() == second.eClass() ? "" : "as " + Sort.of(first.eClass()).withArticle() + " ";
        error(what + " is declared twice; first " + as + FirstPlace.of(first, second), second, feature,
                CheckCodes.DUPLICATE);
    }
}
