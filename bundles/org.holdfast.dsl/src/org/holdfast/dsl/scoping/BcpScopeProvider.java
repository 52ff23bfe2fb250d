package org.holdfast.dsl.scoping;

import com.google.inject.Inject;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.NeedTarget;
import org.holdfast.model.RecoveryAction;

/**
 * Names mean the same everywhere in a plan: every reference sees all elements of its sort in all files. Only the steps
 * of a recovery plan are known to that plan alone.
 */
@NonNullByDefault({})
public class BcpScopeProvider implements IScopeProvider {
    @Inject
    private ResourceDescriptionsProvider descriptions;

    @Override
    public IScope getScope(EObject context, EReference reference) {
        if (reference == Literals.RECOVERY_ACTION__AFTER && context instanceof RecoveryAction action
                && action.getPlan() != null) {
            return new ActionScope(action);
        }
        IResourceDescriptions index = descriptions.getResourceDescriptions(context.eResource());
        return new PlanScope(index, expectedType(context, reference));
    }

    /** All elements of the plan that have a name, of whatever sort. */
    public IScope everything(EObject context) {
        return everything(context, Literals.NAMED_ELEMENT);
    }

    /** All elements of the plan that have a name and are of the class. */
    public IScope everything(EObject context, EClass type) {
        return new PlanScope(descriptions.getResourceDescriptions(context.eResource()), type);
    }

    /** What the reference may lead to: its type, or less where the place asks for less. */
    public static EClass expectedType(EObject context, EReference reference) {
        if (reference == Literals.NEED_TARGET__TARGET && context instanceof NeedTarget target) {
            return NeedTypes.of(target);
        }
        return reference.getEReferenceType();
    }
}
