package org.holdfast.dsl.ide.completion;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.holdfast.model.NamedElement;
import org.holdfast.model.sort.Sort;

/** Elements are offered by name, with their sort and title. */
@NonNullByDefault({})
public class ReferenceCompletion extends IdeCrossrefProposalProvider {

    @Override
    protected ContentAssistEntry createProposal(IEObjectDescription candidate, CrossReference reference,
            ContentAssistContext context) {
        String name = getQualifiedNameConverter().toString(candidate.getName());
        return getProposalCreator().createProposal(name, context, ContentAssistEntry.KIND_REFERENCE, entry -> {
            entry.setSource(candidate);
            entry.setDescription(description(candidate, context.getCurrentModel()));
        });
    }

    private static String description(IEObjectDescription candidate, EObject place) {
        String sort = Sort.of(candidate.getEClass()).word();
        EObject element = EcoreUtil.resolve(candidate.getEObjectOrProxy(), place);
        return element instanceof NamedElement named && named.getTitle() != null ? sort + " – " + named.getTitle()
                : sort;
    }
}
