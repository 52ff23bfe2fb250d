package org.holdfast.dsl.edit;

/**
 * The one place where two texts differ.
 *
 * @param offset
 *            how many characters are the same at the beginning
 * @param length
 *            how many of the old text are replaced
 * @param text
 *            what they are replaced by
 */
public record TextChange(int offset, int length, String text) {

    /** The smallest change that makes one text of the other. */
    public static TextChange between(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int begin = 0;
        while (begin < shorter && before.charAt(begin) == after.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new TextChange(begin, before.length() - begin - end, after.substring(begin, after.length() - end));
    }

    /** Whether the texts are the same. */
    public boolean isNone() {
        return length == 0 && text.isEmpty();
    }
}
