package org.holdfast.dsl.validation;

import com.google.inject.Inject;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.validation.Check;
import org.holdfast.model.DisasterLevel;
import org.holdfast.model.Element;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Plan;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.RecoveryStep;
import org.holdfast.model.Restoration;
import org.holdfast.model.name.QualifiedNames;
import org.holdfast.model.sort.Sort;

/** Names are unique in all files of a plan, numbers of levels too, steps and restorations in their recovery plan. */
public class DuplicatesCheck extends LanguageCheck {
    @Inject
    private ResourceDescriptionsProvider descriptions;

    /** The name of an element. */
    @Check
    public void nameGivenOnce(NamedElement element) {
        if (element instanceof Element || element instanceof Plan) {
            first(element, Literals.NAMED_ELEMENT).ifPresent(first -> report("'" + element.getName() + "'", first,
                    element, Literals.NAMED_ELEMENT__NAME));
        }
    }

    /** The number of a level. */
    @Check
    public void numberGivenOnce(DisasterLevel level) {
        first(level, Literals.DISASTER_LEVEL).ifPresent(
                first -> report("level " + level.getNumber(), first, level, Literals.DISASTER_LEVEL__NUMBER));
    }

    /** The plan. */
    @Check
    public void onePlan(Plan plan) {
        StreamSupport.stream(index(plan).getExportedObjectsByType(Literals.PLAN).spliterator(), false)
                .map(IEObjectDescription::getEObjectOrProxy).filter(other -> !other.eIsProxy())
                .min(FirstPlace.ORDER).filter(first -> first.eResource() != plan.eResource())
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
        @Nullable EObject first = seen.putIfAbsent(key, element);
        if (first != null) {
            report(what, first, element, feature);
        }
    }

    private void report(String what, EObject first, EObject second, EStructuralFeature feature) {
        String as = first.eClass() == second.eClass() ? "" : "as " + Sort.of(first.eClass()).withArticle() + " ";
        error(what + " is declared twice; first " + as + FirstPlace.of(first, second), second, feature,
                CheckCodes.DUPLICATE);
    }

    /** The first element of the same full name, if that is not this one. */
    private Optional<EObject> first(EObject element, EClass type) {
        return QualifiedNames.of(element).filter(name -> !name.isEmpty())
                .flatMap(name -> StreamSupport
                        .stream(index(element)
                                .getExportedObjects(type, QualifiedName.create(name.split("\\.")), false).spliterator(),
                                false)
                        .map(IEObjectDescription::getEObjectOrProxy)
                        .filter(other -> !other.eIsProxy() && QualifiedNames.of(other).equals(Optional.of(name)))
                        .min(FirstPlace.ORDER))
                .filter(first -> first != element);
    }

    private IResourceDescriptions index(EObject element) {
        return descriptions.getResourceDescriptions(element.eResource());
    }
}
