package org.holdfast.dsl.scoping;

import com.google.inject.Inject;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.holdfast.model.HoldfastPackage.Literals;
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

    /** All names that the reference can be given, each form of them, without a search for the best one. */
    public Stream<QualifiedName> names(EObject context, EReference reference) {
        Iterable<IEObjectDescription> elements = getScope(context, reference) instanceof ActionScope actions
                ? actions.getAllElements()
                : descriptions.getResourceDescriptions(context.eResource())
                        .getExportedObjectsByType(expectedType(context, reference));
        return StreamSupport.stream(elements.spliterator(), false).map(IEObjectDescription::getName);
    }

    /** What the reference may lead to: its type, or less where the place asks for less. */
    public static EClass expectedType(EObject context, EReference reference) {
        if (reference == Literals.NEED_TARGET__TARGET) {
            return NeedTypes.of(context);
        }
        return reference.getEReferenceType();
    }
}
