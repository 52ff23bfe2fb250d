package org.holdfast.dsl.syntax;

import java.util.Arrays;
import java.util.BitSet;

import org.antlr.runtime.Token;
import org.holdfast.dsl.parser.antlr.internal.InternalBcpParser;
import org.holdfast.dsl.services.BcpGrammarAccess;

/** The types of tokens by which the parser finds its way. */
final class TokenTypes {
    private final BitSet beginnings = new BitSet();
    private final int open = type("{");
    private final int close = type("}");

    TokenTypes(BcpGrammarAccess grammar) {
        GrammarWalk.into(grammar.getDocumentRule()).forEach(slot -> beginnings.set(type(slot.keyword())));
    }

    private static int type(String keyword) {
        return Arrays.asList(InternalBcpParser.tokenNames).indexOf("'" + keyword + "'");
    }

    /** The type of the opening brace. */
    int open() {
        return open;
    }

    /** The type of the closing brace. */
    int close() {
        return close;
    }

    /** Whether an element of the plan, or the end of the file, begins with the token. */
    boolean beginsElement(Token token) {
        return token.getType() == Token.EOF || beginnings.get(token.getType());
    }

    /** Whether the token is a blank or a comment. */
    boolean isBlank(Token token) {
        return switch (token.getType()) {
            case InternalBcpParser.RULE_WS, InternalBcpParser.RULE_ML_COMMENT, InternalBcpParser.RULE_SL_COMMENT ->
                true;
            default -> false;
        };
    }
}
