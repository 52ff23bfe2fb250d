package org.holdfast.dsl.syntax;

/** The message for characters that begin nothing in the language. */
final class StrayCharacter {
    private StrayCharacter() {}

    /**
     * @param text
     *            the character, or what the lexer could not finish from it on
     */
    static String message(String text) {
        if (text.startsWith("/*")) {
            return "the comment that begins here does not end; expected */";
        }
        if (text.startsWith("\"")) {
            return "the text in quotes does not end on this line; expected \"";
        }
        if (text.startsWith("'")) {
            return "a text stands in double quotes, not in single ones";
        }
        int character = text.codePointAt(0);
        return shown(character) + " is no character of the language";
    }

    private static String shown(int character) {
        boolean visible = Character.isDefined(character) && !Character.isISOControl(character)
                && !Character.isSpaceChar(character) && Character.getType(character) != Character.FORMAT
                && Character.getType(character) != Character.SURROGATE;
        String code = "U+%04X".formatted(character);
        return visible ? "'" + Character.toString(character) + "'"
                : Character.isSpaceChar(character) ? "the special blank " + code : "the character " + code;
    }
}
