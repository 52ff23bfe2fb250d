package org.holdfast.report.html;

/** Text that can stand in a page: neither HTML nor XML knows control characters, even written as numbers. */
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
        return character == '\n' || character == '\t'
                || !Character.isISOControl(character) && !isNotACharacter && !isHalf;
    }
}
