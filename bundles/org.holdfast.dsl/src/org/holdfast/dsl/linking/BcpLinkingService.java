package org.holdfast.dsl.linking;

import com.google.inject.Inject;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.linking.impl.DefaultLinkingService;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.holdfast.dsl.resource.Ordinal;

/**
 * A name that means more than one element by different full names means none: the message lists them. Where two elements
 * have the same full name, which is an error at both, the first is taken, so that no further errors follow.
 */
@NonNullByDefault({})
public class BcpLinkingService extends DefaultLinkingService {
    @Inject
    private IQualifiedNameConverter names;

    @Override
    public List<EObject> getLinkedObjects(EObject context, EReference reference, INode node) {
        String text = getCrossRefNodeAsString(node);
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        List<IEObjectDescription> candidates = candidates(context, reference, names.toQualifiedName(text));
        if (candidates.isEmpty() || haveDifferentNames(candidates)) {
            return List.of();
        }
        EObject target = candidates.get(0).getEObjectOrProxy();
        return List.of(target.eIsProxy() ? EcoreUtil.resolve(target, context) : target);
    }

    private List<IEObjectDescription> candidates(EObject context, EReference reference, QualifiedName name) {
        List<IEObjectDescription> candidates = new ArrayList<>();
        getScope(context, reference).getElements(name).forEach(candidates::add);
        return candidates;
    }

    /** To compare names takes the fragments of the whole file: not for the usual one. */
    private static boolean haveDifferentNames(List<IEObjectDescription> candidates) {
        return candidates.size() > 1 && candidates.stream().map(BcpLinkingService::fullName).distinct().count() > 1;
    }

    /** Fragments are full names; see {@link org.holdfast.dsl.resource.BcpFragmentProvider}. */
    private static String fullName(IEObjectDescription description) {
        URI uri = description.getEObjectURI();
        return Ordinal.without(uri.fragment());
    }
}
