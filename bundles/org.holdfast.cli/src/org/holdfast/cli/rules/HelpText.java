package org.holdfast.cli.rules;

/** A page of help, written in Markdown, as plain text for a terminal. */
final class HelpText {
    private HelpText() {}

    static String of(String markdown) {
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
}
