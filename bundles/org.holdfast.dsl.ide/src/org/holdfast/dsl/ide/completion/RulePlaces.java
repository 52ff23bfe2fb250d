package org.holdfast.dsl.ide.completion;

import com.google.inject.Inject;

import java.io.StringReader;
import java.util.Iterator;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParser;
import org.holdfast.dsl.scoping.BcpScopeProvider;
import org.holdfast.dsl.scoping.ScopedNames;
import org.holdfast.model.CollectionOperation;
import org.holdfast.model.CustomRule;
import org.holdfast.model.Document;
import org.holdfast.model.Expression;
import org.holdfast.model.FeatureAccess;
import org.holdfast.model.NameReference;
import org.holdfast.rules.expression.TypedRule;

/**
 * Finds out what is around the cursor in a rule. The text is unfinished there: the rule up to the cursor is read anew,
 * with a word that stands for what will be written, and with its brackets closed.
 */
class RulePlaces {
    private static final String WORD = "holdfast_cursor";
    private static final String OPERATOR = "exists";

    @Inject
    private IParser parser;
    @Inject
    private BcpScopeProvider scopes;
    @Inject
    private IQualifiedNameConverter names;

    /** The place where a feature or the beginning of an expression will be written. */
    Optional<RulePlace> ofWord(ContentAssistContext context) {
        return of(context, start(context), WORD);
    }

    /** The place at another offset, where something is written already. */
    Optional<RulePlace> ofWord(ContentAssistContext context, int offset) {
        return of(context, offset, WORD);
    }

    /** The place where an expression is complete and an operator may follow. */
    Optional<RulePlace> ofOperator(ContentAssistContext context) {
        return of(context, start(context), OPERATOR);
    }

    private Optional<RulePlace> of(ContentAssistContext context, int cursor, String word) {
        return rule(context.getRootModel(), cursor).flatMap(start -> {
            String text = context.getRootNode().getText().substring(start, cursor);
            String closing = ")".repeat(open(context.getRootNode(), start, cursor));
            return read(text + " " + word + closing).flatMap(rule -> typed(rule, context));
        });
    }

    private static int start(ContentAssistContext context) {
        return context.getOffset() - context.getPrefix().length();
    }

    /** Where the rule begins that is being written at the cursor. */
    private static Optional<Integer> rule(EObject file, int cursor) {
        return file instanceof Document document
                ? document.getElements().stream().filter(CustomRule.class::isInstance)
                        .map(rule -> NodeModelUtils.getNode(rule).getOffset()).filter(start -> start < cursor)
                        .reduce((one, later) -> later)
                : Optional.empty();
    }

    private static int open(ICompositeNode file, int start, int cursor) {
        int open = 0;
        for (ILeafNode leaf : file.getLeafNodes()) {
            if (!leaf.isHidden() && leaf.getOffset() >= start && leaf.getOffset() < cursor) {
                open += leaf.getText().equals("(") ? 1 : leaf.getText().equals(")") ? -1 : 0;
            }
        }
        return Math.max(0, open);
    }

    private Optional<CustomRule> read(String text) {
        @Nullable
        EObject root = parser.parse(new StringReader(text)).getRootASTElement();
        return root instanceof Document document && !document.getElements().isEmpty()
                && document.getElements().get(0) instanceof CustomRule rule ? Optional.of(rule) : Optional.empty();
    }

    private Optional<RulePlace> typed(CustomRule rule, ContentAssistContext context) {
        EObject place = context.getRootModel();
        TypedRule typed = TypedRule.of(rule, new ScopedNames(scopes.everything(place), names, place));
        Optional<RulePlace> found = Optional.empty();
        for (Iterator<EObject> parts = rule.eAllContents(); parts.hasNext();) {
            if (parts.next() instanceof Expression part && isHere(part)) {
                found = Optional.of(new RulePlace(typed, part));
            }
        }
        return found;
    }

    private static boolean isHere(Expression part) {
        return switch (part) {
            case FeatureAccess access -> WORD.equals(access.getFeature());
            case NameReference name -> WORD.equals(name.getName());
            case CollectionOperation operation -> operation.getBody() == null
                    && NodeModelUtils.getNode(operation).getEndOffset() >= end(operation);
            default -> false;
        };
    }

    private static int end(Expression part) {
        return NodeModelUtils.getNode(part).getRootNode().getText().replaceAll("\\)*$", "").length();
    }
}
