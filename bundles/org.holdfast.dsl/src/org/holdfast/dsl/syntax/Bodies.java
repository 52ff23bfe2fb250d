package org.holdfast.dsl.syntax;

import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;

/** Goes over bodies in a text that cannot be read. Where they end is found out at the first error only. */
@NonNullByDefault({})
final class Bodies {
    private final TokenStream tokens;
    private final TokenTypes types;
    private @Nullable Braces braces;

    Bodies(TokenStream tokens, TokenTypes types) {
        this.tokens = tokens;
        this.types = types;
    }

    /** How many bodies the node has opened and not closed. */
    static int open(ICompositeNode node) {
        int open = 0;
        for (INode child : node.getChildren()) {
            if (child.getGrammarElement() instanceof Keyword keyword) {
                open += keyword.getValue().equals("{") ? 1 : keyword.getValue().equals("}") ? -1 : 0;
            }
        }
        return open;
    }

    /** Skips a token, or a body as a whole. */
    void skip() {
        int close = tokens.LT(1).getType() == types.open() ? braces().closing(tokens.index() + 1) : -1;
        if (close >= 0) {
            tokens.seek(close);
        }
        tokens.consume();
    }

    /**
     * Goes behind the body around.
     *
     * @return the brace that closes it; null if none does
     */
    @Nullable
    Token leave() {
        int close = braces().closing(tokens.index());
        if (close < 0) {
            return null;
        }
        tokens.seek(close);
        Token brace = tokens.LT(1);
        tokens.consume();
        return brace;
    }

    private Braces braces() {
        Braces known = braces;
        if (known == null) {
            known = new Braces(tokens, types.open(), types.close());
            braces = known;
        }
        return known;
    }
}
