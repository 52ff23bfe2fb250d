package org.holdfast.report.content;

/**
 * A column of a table.
 *
 * @param title
 *            its head
 * @param isNumeric
 *            whether its cells stand right
 * @param weight
 *            how wide it is beside the others, 1 for a narrow one
 */
public record Column(String title, boolean isNumeric, int weight) {

    /** A column of text. */
    public static Column words(String title, int weight) {
        return new Column(title, false, weight);
    }

    /** A column whose cells stand right. */
    public static Column numbers(String title) {
        return new Column(title, true, 1);
    }
}
