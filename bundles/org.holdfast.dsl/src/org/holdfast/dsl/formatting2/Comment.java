package org.holdfast.dsl.formatting2;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A comment and how it stands in the text.
 *
 * @param text
 *            without the end of line
 * @param column
 *            how far its first line is indented; -1 if it does not begin its line
 * @param newLines
 *            how many ends of line come before it, after the token or comment before
 */
record Comment(String text, int column, int newLines) {
    private static final Pattern END_OF_LINE = Pattern.compile("\r\n|\r|\n");

    boolean isToEndOfLine() {
        return text.startsWith("//");
    }

    /** The lines of the comment, moved with the first one to another column; no line ends with blanks. */
    String movedTo(int newColumn, String newLine) {
        int by = column < 0 ? 0 : newColumn - column;
        List<String> lines = List.of(END_OF_LINE.split(text));
        return lines.get(0).stripTrailing() + lines.stream().skip(1).map(line -> newLine + moved(line, by))
                .collect(Collectors.joining());
    }

    static int newLines(CharSequence text) {
        return (int) END_OF_LINE.matcher(text).results().count();
    }

    private static String moved(String line, int by) {
        String content = line.stripLeading();
        int indent = line.length() - content.length();
        if (content.isEmpty() || by == 0) {
            return line.stripTrailing();
        }
        return " ".repeat(Math.max(0, indent + by)) + content.stripTrailing();
    }
}
