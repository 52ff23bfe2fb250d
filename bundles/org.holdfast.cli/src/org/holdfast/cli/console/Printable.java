package org.holdfast.cli.console;

/** Text of a plan made fit for a terminal: what would steer the terminal is shown instead of obeyed. */
public final class Printable {
    private Printable() {}

    /** The text with control characters replaced by {@code \}{@code uXXXX}; tabs become a blank. */
    public static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == '\t') {
                printable.append(' ');
            } else if (isUnprintable(point)) {
                printable.append(String.format("\\u%04X", point));
            } else {
                printable.appendCodePoint(point);
            }
        });
        return printable.toString();
    }

    private static boolean isUnprintable(int point) {
        int type = Character.getType(point);
        return Character.isISOControl(point) || type == Character.FORMAT || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }
}
