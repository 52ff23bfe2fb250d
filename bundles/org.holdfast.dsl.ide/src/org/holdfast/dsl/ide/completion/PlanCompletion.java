package org.holdfast.dsl.ide.completion;

import com.google.common.base.Predicate;
import com.google.inject.Inject;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.holdfast.model.NamedElement;

/**
 * Offers what makes sense at a place: the words of the language, elements of the right sort, values as they could be,
 * whole elements to be filled in. Names of new elements are the author's to find: none are offered.
 */
@NonNullByDefault({})
public class PlanCompletion extends IdeContentProposalProvider {
    private static final Set<String> RULES_OF_NAMES = Set.of("Name", "QName", "Unit");

    @Inject
    private ValueProposals values;
    @Inject
    private ElementSnippets snippets;

    @Override
    protected void _createProposals(Assignment assignment, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        AbstractElement terminal = assignment.getTerminal();
        if (!(terminal instanceof RuleCall call)) {
            super._createProposals(assignment, context, acceptor);
        } else if (call.getRule().getName().equals("STRING")) {
            propose("\"\"", assignment.getFeature(), ContentAssistEntry.KIND_TEXT, context, acceptor);
        } else {
            values.of(assignment, call, context).forEach(
                    value -> propose(value.text(), value.says(), ContentAssistEntry.KIND_VALUE, context, acceptor));
        }
    }

    @Override
    protected void _createProposals(Keyword keyword, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        super._createProposals(keyword, context, acceptor);
        snippets.of(keyword).ifPresent(snippet -> {
            ContentAssistEntry entry = getProposalCreator().createSnippet(snippet, keyword.getValue() + " …", context);
            acceptor.accept(entry, getProposalPriorities().getDefaultPriority(entry));
        });
    }

    /** Nearly every word of the language may be a name, which is no reason to offer them all as one; nor are braces. */
    @Override
    protected boolean filterKeyword(Keyword keyword, ContentAssistContext context) {
        return Character.isLetter(keyword.getValue().charAt(0))
                && !RULES_OF_NAMES.contains(GrammarUtil.containingRule(keyword).getName());
    }

    /** Nothing refers to itself. */
    @Override
    protected Predicate<IEObjectDescription> getCrossrefFilter(CrossReference reference,
            ContentAssistContext context) {
        EObject element = context.getCurrentModel();
        while (element != null && !(element instanceof NamedElement)) {
            element = element.eContainer();
        }
        EObject self = element;
        return self == null ? candidate -> true
                : candidate -> !candidate.getEObjectURI().equals(EcoreUtil.getURI(self));
    }

    private void propose(String text, String says, String kind, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        ContentAssistEntry entry = getProposalCreator().createProposal(text, context, kind,
                it -> it.setDescription(says));
        acceptor.accept(entry, getProposalPriorities().getDefaultPriority(entry));
    }
}
