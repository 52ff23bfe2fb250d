package org.holdfast.report.xlsx;

import org.holdfast.report.content.Mark;

/**
 * How a cell looks.
 *
 * @param kind
 *            what it is for
 * @param format
 *            the format of its number, as Excel writes it; {@code General} for text
 * @param mark
 *            shown by its fill
 * @param keepsText
 *            whether it begins with a sign that would make a formula of it, when someone edits it
 */
record Look(Kind kind, String format, Mark mark, boolean keepsText) {
    private static final String GENERAL = "General";
    private static final String SIGNS = "=+-@'\t\r";

    /** What a cell is for. */
    enum Kind {
        /** The title of the sheet. */
        TITLE,
        /** What explains: less than a title. */
        QUIET,
        /** What leads back. */
        BACK,
        /** The head of a column. */
        HEAD,
        /** The head of a column of numbers. */
        NUMBER_HEAD,
        /** Text in a row. */
        TEXT,
        /** Text in a column of numbers, such as that something is not said. */
        NUMBER_TEXT,
        /** Text that leads somewhere. */
        LINK,
        /** A number in a row. */
        NUMBER,
        /** A number in a column of text, such as a day. */
        NUMBER_AMONG_TEXT;

        /** Whether it stands in a table, whose columns are as wide as need be; the others stand free. */
        boolean isOfTable() {
            return switch (this) {
                case TITLE, QUIET, BACK -> false;
                default -> true;
            };
        }

        /** Whether it is the head of a column. */
        boolean isHead() {
            return this == HEAD || this == NUMBER_HEAD;
        }
    }

    static Look text(Kind kind, String text, Mark mark) {
        return new Look(kind, GENERAL, mark, !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0);
    }

    static Look number(Kind kind, String format, Mark mark) {
        return new Look(kind, format, mark, false);
    }
}
