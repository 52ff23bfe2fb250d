package org.holdfast.dsl.syntax;

import org.antlr.runtime.Token;

/** What stands in the text, for a message: not too long and on one line. */
final class Quoted {
    static final int MOST_CHARACTERS = 40;

    private Quoted() {}

    static String of(Token token) {
        if (token.getType() == Token.EOF || token.getText() == null) {
            return "the end of the file";
        }
        String text = token.getText();
        if (text.startsWith("\"")) {
            return shortened(text);
        }
        return "'" + shortened(text) + "'";
    }

    private static String shortened(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= MOST_CHARACTERS ? line : line.substring(0, MOST_CHARACTERS) + "…";
    }
}
