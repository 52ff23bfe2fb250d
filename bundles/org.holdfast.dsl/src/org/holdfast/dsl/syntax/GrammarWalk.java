package org.holdfast.dsl.syntax;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/** One step through the grammar: from a slot to all tokens that may come next. */
final class GrammarWalk {
    private final int tokensRead;
    private final Set<Slot> next = new LinkedHashSet<>();

    private GrammarWalk(int tokensRead) {
        this.tokensRead = tokensRead;
    }

    /** The tokens with which a rule can begin. */
    static Set<Slot> into(AbstractRule rule) {
        GrammarWalk walk = new GrammarWalk(0);
        walk.begin(rule.getAlternatives(), null);
        return walk.next;
    }

    /**
     * The tokens that can follow.
     *
     * @param element
     *            what was read last
     * @param frame
     *            the rule in which it stands
     * @param tokensRead
     *            how many tokens have been read
     */
    static Set<Slot> after(AbstractElement element, @Nullable Frame frame, int tokensRead) {
        GrammarWalk walk = new GrammarWalk(tokensRead);
        walk.leave(element, frame);
        return walk.next;
    }

    private void begin(AbstractElement element, @Nullable Frame frame) {
        enter(element, frame);
        if (GrammarUtil.isOptionalCardinality(element)) {
            onward(element, frame);
        }
    }

    private void enter(AbstractElement element, @Nullable Frame frame) {
        switch (element) {
            case Keyword keyword -> next.add(new Slot(keyword, frame));
            case RuleCall call when call.getRule() instanceof TerminalRule -> next.add(new Slot(call, frame));
            case RuleCall call -> begin(call.getRule().getAlternatives(), new Frame(caller(call), frame, tokensRead));
            case CrossReference reference -> begin(reference.getTerminal(), frame);
            case Assignment assignment -> begin(assignment.getTerminal(), frame);
            case EnumLiteralDeclaration literal -> next.add(new Slot(literal.getLiteral(), frame));
            case Alternatives alternatives -> alternatives.getElements().forEach(each -> begin(each, frame));
            case Group group -> begin(group.getElements().get(0), frame);
            case Action action -> onward(action, frame);
            default -> throw new IllegalStateException("not in this grammar: " + element.eClass().getName());
        }
    }

    /** The cross reference, where the call stands in one: it says what is referred to. */
    private static AbstractElement caller(RuleCall call) {
        return call.eContainer() instanceof CrossReference reference ? reference : call;
    }

    private void leave(AbstractElement element, @Nullable Frame frame) {
        if (GrammarUtil.isMultipleCardinality(element)) {
            enter(element, frame);
        }
        onward(element, frame);
    }

    private void onward(AbstractElement element, @Nullable Frame frame) {
        EObject around = element.eContainer();
        if (around instanceof AbstractRule) {
            if (frame != null) {
                leave(frame.call(), frame.around());
            }
        } else if (around instanceof Group group && !isLast(element, group)) {
            begin(following(element, group), frame);
        } else if (around instanceof AbstractElement outer) {
            leave(outer, frame);
        }
    }

    private static boolean isLast(AbstractElement element, CompoundElement group) {
        List<AbstractElement> elements = group.getElements();
        return elements.get(elements.size() - 1) == element;
    }

    private static AbstractElement following(AbstractElement element, CompoundElement group) {
        return group.getElements().get(group.getElements().indexOf(element) + 1);
    }
}
