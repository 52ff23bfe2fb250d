package org.holdfast.dsl.ide.completion;

import com.google.common.base.Predicate;
import com.google.inject.Inject;

import java.util.Collection;
import java.util.List;
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
import org.holdfast.dsl.ide.hover.WordMeaning;
import org.holdfast.model.CollectionOperator;
import org.holdfast.model.NamedElement;

/**
 * Offers what makes sense at a place: the words of the language, elements of the right sort, values as they could be,
 * whole elements to be filled in. Names of new elements are the author's to find: none are offered.
 */
@NonNullByDefault({})
public class PlanCompletion extends IdeContentProposalProvider {
    private static final Set<String> RULES_OF_NAMES = Set.of("Name", "QName", "Unit");

    /** In expressions a name can be written as well as a value; values are few. */
    private static final int AFTER_VALUES = 100;

    @Inject
    private ValueProposals values;
    @Inject
    private ElementSnippets snippets;
    @Inject
    private ExpressionProposals expressions;
    @Inject
    private WordMeaning meanings;
    @Inject
    private SaidAlready said;
    @Inject
    private Order order;

    @Override
    protected void _createProposals(Assignment assignment, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        AbstractElement terminal = assignment.getTerminal();
        if (!(terminal instanceof RuleCall call)) {
            super._createProposals(assignment, context, acceptor);
        } else {
            int from = assignment.getFeature().equals("name") ? AFTER_VALUES : 0;
            propose(values.of(assignment, call, context), from, context, acceptor);
        }
    }

    /** What the grammar asks for, and the units of a number: a value is one word for the grammar, which does not stop in it. */
    @Override
    public void createProposals(Collection<ContentAssistContext> contexts, IIdeContentProposalAcceptor acceptor) {
        if (contexts.stream().anyMatch(ProsePlace::is)) {
            return;
        }
        for (ContentAssistContext context : contexts) {
            if (context.getPrefix().isEmpty()) {
                propose(values.units(context), 0, context, acceptor);
            }
        }
        super.createProposals(contexts, acceptor);
    }

    @Override
    protected void _createProposals(Keyword keyword, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        if (filterKeyword(keyword, context) && !said.by(keyword, context)) {
            acceptor.accept(getProposalCreator().createProposal(keyword.getValue(), context,
                    ContentAssistEntry.KIND_KEYWORD,
                    entry -> meanings.says(keyword).ifPresent(entry::setDocumentation)),
                    order.of(keyword));
            snippets.of(keyword)
                    .ifPresent(snippet -> acceptor.accept(
                            getProposalCreator().createSnippet(snippet, keyword.getValue() + " …", context),
                            order.around(keyword)));
        }
    }

    /** Nearly every word of the language may be a name, which is no reason to offer them all as one; nor are braces. */
    @Override
    protected boolean filterKeyword(Keyword keyword, ContentAssistContext context) {
        String rule = GrammarUtil.containingRule(keyword).getName();
        return Character.isLetter(keyword.getValue().charAt(0)) && !RULES_OF_NAMES.contains(rule)
                && (!rule.equals("CollectionOperator") || isAskedOf(keyword, context));
    }

    private boolean isAskedOf(Keyword operator, ContentAssistContext context) {
        return expressions.operators(context).contains(CollectionOperator.get(operator.getValue()));
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

    private void propose(List<ProposedValue> values, int from, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        int index = from;
        for (ProposedValue value : values) {
            propose(value, index, context, acceptor);
            index++;
        }
    }

    private void propose(ProposedValue value, int index, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        acceptor.accept(getProposalCreator().createProposal(value.text(), context, value.kind(), entry -> {
            entry.setDescription(value.says());
            if (!value.meaning().isEmpty()) {
                entry.setDocumentation(value.meaning());
            }
        }), Order.ofValue(index));
    }
}
