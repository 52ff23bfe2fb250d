package org.holdfast.dsl.syntax;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.nodemodel.BidiTreeIterator;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.holdfast.dsl.parser.antlr.internal.InternalBcpParser;

/**
 * What the grammar allows where the parser could not go on. The parser may have looked ahead before it gave up, so the
 * walk begins behind the last token that it has taken and follows the tokens as far as the grammar does.
 *
 * @param slots
 *            the tokens that could stand there
 * @param found
 *            the token that stands there
 * @param tokensRead
 *            how many tokens the walk has followed
 */
record Expectation(Set<Slot> slots, Token found, int tokensRead) {
    /** Enough for every decision of the grammar. */
    private static final int MOST_LOOKAHEAD = 60;

    /**
     * @param current
     *            the node that the parser is about to complete
     * @param input
     *            the tokens
     * @param reached
     *            the index of a token at which the parser gave up, or of one a little before it
     * @param wholeFile
     *            the rule of a whole file
     */
    static Expectation at(INode current, TokenStream input, int reached, AbstractRule wholeFile) {
        @Nullable
        ILeafNode last = lastRead(current);
        Set<Slot> slots = last == null ? GrammarWalk.into(wholeFile)
                : GrammarWalk.after((AbstractElement) last.getGrammarElement(), frames(last.getParent()), 0);
        return follow(slots, unread(current, input, reached));
    }

    private static Expectation follow(Set<Slot> slots, List<Token> tokens) {
        Set<Slot> allowed = slots;
        int read = 0;
        Set<Slot> next = next(allowed, tokens.get(read), read + 1);
        while (!next.isEmpty() && read < tokens.size() - 1) {
            allowed = next;
            read++;
            next = next(allowed, tokens.get(read), read + 1);
        }
        return new Expectation(allowed, tokens.get(read), read);
    }

    private static Set<Slot> next(Set<Slot> slots, Token token, int tokensRead) {
        Set<Slot> next = new LinkedHashSet<>();
        String name = token.getType() < 0 ? "" : InternalBcpParser.tokenNames[token.getType()];
        slots.stream().filter(slot -> slot.allows(name))
                .forEach(slot -> next.addAll(GrammarWalk.after(slot.token(), slot.frame(), tokensRead)));
        return next;
    }

    /** The last leaf that the grammar accounts for, without blanks, comments and what was skipped. */
    private static @Nullable ILeafNode lastRead(INode current) {
        BidiTreeIterator<INode> nodes = current.getRootNode().getAsTreeIterable().iterator();
        while (nodes.hasPrevious()) {
            if (nodes.previous() instanceof ILeafNode leaf && !leaf.isHidden()
                    && leaf.getGrammarElement() instanceof AbstractElement) {
                return leaf;
            }
        }
        return null;
    }

    private static @Nullable Frame frames(@Nullable ICompositeNode node) {
        if (node == null || node.getParent() == null) {
            return null;
        }
        @Nullable
        Frame around = frames(node.getParent());
        EObject call = call(node);
        return call instanceof AbstractElement element ? new Frame(element, around, -1) : around;
    }

    /** A node that an action put around another holds the action; the call is that of the node within. */
    private static EObject call(ICompositeNode node) {
        INode called = node;
        while (called.getGrammarElement() instanceof Action && called instanceof ICompositeNode composite
                && composite.getFirstChild() != null) {
            called = composite.getFirstChild();
        }
        return called.getGrammarElement();
    }

    /** The tokens from the first that is in no node yet, as many as a decision can look at. */
    private static List<Token> unread(INode current, TokenStream input, int reached) {
        List<Token> tokens = new ArrayList<>();
        int index = firstUnread(current, input, reached);
        while (index < input.size() && tokens.size() < MOST_LOOKAHEAD) {
            if (!isBlank(input.get(index))) {
                tokens.add(input.get(index));
            }
            index++;
        }
        if (tokens.size() < MOST_LOOKAHEAD) {
            tokens.add(Token.EOF_TOKEN);
        }
        return tokens;
    }

    private static int firstUnread(INode current, TokenStream input, int reached) {
        int read = endOfNodes(current);
        int first = Math.max(0, Math.min(reached, input.size()));
        while (first > 0 && offset(input.get(first - 1)) >= read && reached - first < MOST_LOOKAHEAD) {
            first--;
        }
        return first;
    }

    private static int endOfNodes(INode current) {
        BidiTreeIterator<INode> nodes = current.getRootNode().getAsTreeIterable().iterator();
        while (nodes.hasPrevious()) {
            if (nodes.previous() instanceof ILeafNode leaf) {
                return leaf.getTotalEndOffset();
            }
        }
        return 0;
    }

    private static int offset(Token token) {
        return ((CommonToken) token).getStartIndex();
    }

    private static boolean isBlank(Token token) {
        return switch (token.getType()) {
            case InternalBcpParser.RULE_WS, InternalBcpParser.RULE_ML_COMMENT, InternalBcpParser.RULE_SL_COMMENT,
                    Token.INVALID_TOKEN_TYPE ->
                true;
            default -> false;
        };
    }
}
