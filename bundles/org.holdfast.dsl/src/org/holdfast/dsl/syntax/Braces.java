package org.holdfast.dsl.syntax;

import java.util.ArrayDeque;
import java.util.Deque;

import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;

/** For each token of a file, which brace closes the body around it. */
final class Braces {
    private static final int NONE = -1;

    private final int[] closing;
    private final int closeType;

    /**
     * @param tokens
     *            all tokens of the file
     * @param openType
     *            the type of the opening brace
     * @param closeType
     *            the type of the closing brace
     */
    Braces(TokenStream tokens, int openType, int closeType) {
        this.closeType = closeType;
        closing = new int[tokens.size() + 1];
        Deque<Integer> closes = new ArrayDeque<>();
        closing[tokens.size()] = NONE;
        for (int index = tokens.size() - 1; index >= 0; index--) {
            Token token = tokens.get(index);
            if (token.getType() == closeType) {
                closes.push(index);
            } else if (token.getType() == openType && !closes.isEmpty()) {
                closes.pop();
            }
            closing[index] = closes.isEmpty() ? NONE : closes.peek();
        }
    }

    /** The index of the brace that closes the body in which the token stands, itself if it is one; -1 if none does. */
    int closing(int token) {
        return token < closing.length ? closing[token] : NONE;
    }

    /** The type of the closing brace. */
    int closeType() {
        return closeType;
    }
}
