package org.holdfast.dsl.syntax;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;

/** A text is nested so deep that nobody can have meant it. */
final class TooDeepException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int offset;
    private final int length;

    TooDeepException(Token token) {
        super("nested more than " + Nesting.MOST + " deep", null, false, false);
        boolean real = token instanceof CommonToken && token.getType() != Token.EOF;
        offset = real ? ((CommonToken) token).getStartIndex() : 0;
        length = real ? ((CommonToken) token).getStopIndex() + 1 - offset : 0;
    }

    int offset() {
        return offset;
    }

    int length() {
        return length;
    }
}
