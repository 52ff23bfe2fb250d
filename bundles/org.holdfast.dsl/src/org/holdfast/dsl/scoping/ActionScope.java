package org.holdfast.dsl.scoping;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractScope;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.RecoveryAction;
import org.holdfast.model.RecoveryStep;
import org.holdfast.model.Restoration;

/** The actions of the same recovery plan, except the one that asks: steps by name, restorations by their component. */
@NonNullByDefault({})
final class ActionScope extends AbstractScope {
    private final RecoveryAction asking;

    ActionScope(RecoveryAction asking) {
        super(IScope.NULLSCOPE, false);
        this.asking = asking;
    }

    @Override
    protected Iterable<IEObjectDescription> getAllLocalElements() {
        List<IEObjectDescription> actions = new ArrayList<>();
        for (RecoveryAction action : asking.getPlan().getActions()) {
            String name = nameOf(action);
            if (action != asking && name != null && !name.isEmpty()) {
                actions.add(EObjectDescription.create(QualifiedName.create(name.split("\\.")), action));
            }
        }
        return actions;
    }

    /** The component's name is taken from the text: to resolve it here could ask for this very scope again. */
    private static String nameOf(EObject action) {
        if (action instanceof RecoveryStep step) {
            return step.getName();
        }
        StringBuilder name = new StringBuilder();
        NodeModelUtils.findNodesForFeature(action, Literals.RESTORATION__COMPONENT)
                .forEach(node -> name.append(NodeModelUtils.getTokenText(node)));
        return name.isEmpty() && action instanceof Restoration restoration && restoration.getComponent() != null
                ? restoration.getComponent().getName()
                : name.toString();
    }
}
