package org.holdfast.cli.rules;

/** A page of help, written in Markdown, as plain text for a terminal. */
public final class HelpText {
    private static final String WHY = "**Why.**";

    private HelpText() {}

    /** The page, line by line. */
    public static String of(String markdown) {
        StringBuilder text = new StringBuilder();
        markdown.lines().map(HelpText::line).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static String line(String markdown) {
        if (markdown.startsWith("    ")) {
            return markdown; // an example
        }
        return markdown.replaceFirst("^#+ ", "").replace("**", "").replaceAll("\\*([^*]+)\\*", "$1").replace("`", "");
    }

    /** The first paragraph of why the rule exists, in one line; empty if the page does not say. */
    public static String why(String markdown) {
        int start = markdown.indexOf(WHY);
        if (start < 0) {
            return "";
        }
        int end = markdown.indexOf("\n\n", start);
        String paragraph = markdown.substring(start + WHY.length(), end < 0 ? markdown.length() : end);
        return of(paragraph).replace('\n', ' ').strip();
    }
}
