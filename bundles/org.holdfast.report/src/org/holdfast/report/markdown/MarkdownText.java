package org.holdfast.report.markdown;

import java.util.regex.Pattern;

/** Text of people as Markdown shows it, whatever signs of Markdown it has. It is on one line. */
final class MarkdownText {
    private static final String SIGNS = "\\`*_[]<>|~&$";
    private static final String SIGNS_AT_START = "#+-=:";
    private static final char REPLACED = '\ufffd';
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NOT_IN_ANCHORS = Pattern.compile("[^\\p{L}\\p{N}._-]");
    private static final Pattern NUMBER_OF_ITEM = Pattern.compile("^(\\s*\\d+)([.)])");

    private MarkdownText() {}

    /** Running text. */
    static String of(String text) {
        StringBuilder escaped = new StringBuilder();
        line(text).codePoints().forEach(character -> {
            if (SIGNS.indexOf(character) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(character);
        });
        return escaped.toString();
    }

    /** Running text with which a line begins: it is neither a heading nor an item. */
    static String begun(String markdown) {
        boolean isSign = !markdown.isEmpty() && SIGNS_AT_START.indexOf(markdown.charAt(0)) >= 0;
        return isSign ? "\\" + markdown : NUMBER_OF_ITEM.matcher(markdown).replaceFirst("$1\\\\$2");
    }

    /** A name or a code, letter by letter. */
    static String code(String text) {
        String line = line(text);
        String fence = "`".repeat(longestRun(line, '`') + 1);
        String space = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return line.isBlank() ? "" : fence + space + line + space + fence;
    }

    /** What stands in a cell of a table; only code can still have a bar that is no part of the table. */
    static String inCell(String code) {
        return code.replace("|", "\\|");
    }

    /** The name of a place, as links and ids can have it. */
    static String anchor(String anchor) {
        return NOT_IN_ANCHORS.matcher(anchor).replaceAll("-");
    }

    private static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        BLANKS.matcher(text).replaceAll(" ").codePoints()
                .forEach(character -> line.appendCodePoint(isShown(character) ? character : REPLACED));
        return line.toString();
    }

    private static boolean isShown(int character) {
        boolean turnsDirection = character >= 0x202a && character <= 0x202e
                || character >= 0x2066 && character <= 0x2069;
        return !Character.isISOControl(character) && !turnsDirection
                && Character.getType(character) != Character.SURROGATE;
    }

    private static int longestRun(String text, char sign) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == sign ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
