package org.holdfast.cli.console;

import java.util.List;

/**
 * The line of a file at a place, with carets under the place. A long line is cut around the place.
 *
 * @param line
 *            what to show of the line
 * @param carets
 *            blanks, and a caret under each column of the place
 */
public record Excerpt(String line, String carets) {
    private static final int WIDEST = 100;
    private static final int BEFORE = 40;
    private static final String CUT = "...";

    /**
     * The line at a place.
     *
     * @param text
     *            the text of the file
     * @param offset
     *            where the place begins; beyond the end counts as the end
     * @param length
     *            how long it is; it is shown to the end of its first line at most
     */
    public static Excerpt of(String text, int offset, int length) {
        int at = Math.min(offset, text.length());
        int begin = text.lastIndexOf('\n', at - 1) + 1;
        int end = endOfLine(text, at);
        int from = end - begin <= WIDEST ? begin : Math.max(begin, at - BEFORE);
        int to = Math.min(end, from + WIDEST);
        String before = (from > begin ? CUT : "") + Printable.of(text.substring(from, at));
        String place = Printable.of(text.substring(at, Math.clamp((long) at + length, at, to)));
        String after = Printable.of(text.substring(Math.clamp((long) at + length, at, to), to));
        String line = (before + place + after).stripTrailing() + (to < end ? CUT : "");
        return new Excerpt(line, " ".repeat(DisplayWidth.of(before)) + "^".repeat(Math.max(1, DisplayWidth.of(place))));
    }

    /** Both lines without the blanks that the line begins with, behind a margin. */
    public List<String> indented(String margin) {
        int blanks = Math.min(line.length() - line.stripLeading().length(), carets.indexOf('^'));
        return List.of(margin + line.substring(blanks), margin + carets.substring(blanks));
    }

    private static int endOfLine(String text, int at) {
        int end = text.indexOf('\n', at);
        int last = end < 0 ? text.length() : end;
        return last > at && text.charAt(last - 1) == '\r' ? last - 1 : last;
    }
}
