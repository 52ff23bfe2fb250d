package org.holdfast.dsl.edit;

import java.util.stream.Collectors;

/**
 * A text seen as lines.
 *
 * @param text
 *            the text
 */
record FileText(String text) {
    private static final String LINE_COMMENT = "//";

    int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Where the line ends, before its end-of-line characters. */
    int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        int last = end < 0 ? text.length() : end;
        return last > offset && text.charAt(last - 1) == '\r' ? last - 1 : last;
    }

    /** Where the next line starts, or the text ends. */
    int nextLine(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end + 1;
    }

    boolean beginsLine(int offset) {
        return text.substring(lineStart(offset), offset).isBlank();
    }

    boolean endsLine(int offset) {
        return text.substring(offset, lineEnd(offset)).isBlank();
    }

    String indentAt(int offset) {
        int start = lineStart(offset);
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    /** The end of a comment on the same line after which the line ends; else the offset itself. */
    int afterTrailingComment(int offset) {
        String rest = text.substring(offset, lineEnd(offset)).strip();
        boolean block = rest.startsWith("/*") && rest.indexOf("*/") == rest.length() - 2;
        return rest.startsWith(LINE_COMMENT) || block
                ? offset + text.substring(offset, lineEnd(offset)).stripTrailing().length()
                : offset;
    }

    int beforeBlanks(int offset) {
        int start = offset;
        while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
            start--;
        }
        return start;
    }

    int afterBlanks(int offset) {
        int end = offset;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return end;
    }

    boolean isBlankLine(int offset) {
        return offset < text.length() && text.substring(lineStart(offset), lineEnd(offset)).isBlank();
    }

    /** Whether the line opens a body right before the offset. */
    boolean opensBody(int offset) {
        return text.substring(lineStart(offset), offset).stripTrailing().endsWith("{");
    }

    String newLine() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** The text without the indentation of its first line in the others. */
    static String outdented(String text, String indent) {
        return text.lines().map(line -> line.startsWith(indent) ? line.substring(indent.length()) : line)
                .collect(Collectors.joining("\n"));
    }

    /** All lines but the first indented. */
    static String hanging(String text, String indent) {
        return text.lines().collect(Collectors.joining("\n" + indent)).replace("\n" + indent + "\n", "\n\n");
    }
}
