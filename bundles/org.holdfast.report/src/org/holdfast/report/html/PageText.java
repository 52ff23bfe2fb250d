package org.holdfast.report.html;

/**
 * Text that can stand in a page: neither HTML nor XML knows control characters, even written as numbers. Those that turn
 * the direction of all that follows are not let through either; text that runs from right to left needs none of them.
 */
final class PageText {
    private static final char REPLACED = '\ufffd';

    private PageText() {}

    /** The text with a sign in place of each character that cannot stand in a page. */
    static String of(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().forEach(character -> legal.appendCodePoint(isLegal(character) ? character : REPLACED));
        return legal.toString();
    }

    private static boolean isLegal(int character) {
        boolean isNotACharacter = (character & 0xfffe) == 0xfffe || character >= 0xfdd0 && character <= 0xfdef;
        boolean isHalf = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean turnsDirection = character >= 0x202a && character <= 0x202e
                || character >= 0x2066 && character <= 0x2069;
        return character == '\n' || character == '\t'
                || !Character.isISOControl(character) && !isNotACharacter && !isHalf && !turnsDirection;
    }
}
