package org.holdfast.dsl.naming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;
import org.holdfast.model.Document;
import org.holdfast.model.Site;

/**
 * What a file offers to all files of the plan: everything with a name, except the steps of a recovery plan, which only
 * that plan speaks of. A nested site is offered under each shorter form of its name as well ({@code serverRoom} for
 * {@code hq.serverRoom}).
 */
@NonNullByDefault({})
public class BcpResourceDescriptionStrategy extends DefaultResourceDescriptionStrategy {

    @Override
    public boolean createEObjectDescriptions(EObject element, IAcceptor<IEObjectDescription> acceptor) {
        @Nullable
        QualifiedName name = getQualifiedNameProvider().getFullyQualifiedName(element);
        if (name != null) {
            int forms = element instanceof Site ? name.getSegmentCount() : 1;
            for (int skipped = 0; skipped < forms; skipped++) {
                acceptor.accept(EObjectDescription.create(name.skipFirst(skipped), element));
            }
        }
        return element instanceof Document || element instanceof Site;
    }
}
