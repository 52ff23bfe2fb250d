package org.holdfast.report.xlsx;

import org.holdfast.model.value.Elapsed;
import org.holdfast.model.value.Rational;
import org.holdfast.report.content.Cell;

/** The formats of the numbers of cells, as Excel writes them. Programs show them with the signs of their own language. */
final class NumberFormats {
    private static final int SECONDS_A_MINUTE = 60;

    private NumberFormats() {}

    /**
     * The format of a cell.
     *
     * @param word
     *            stands behind the number; may be empty
     */
    static String of(Cell cell, String word) {
        return switch (cell) {
            case Cell.Count count -> signed("#,##0", word);
            case Cell.Amount amount -> signed(
                    "#,##0.00" + (amount.currency().isEmpty() ? "" : literal(" " + amount.currency())), word);
            case Cell.Time time -> signed(isOfMinutes(time.seconds()) ? "[h]:mm" : "[h]:mm:ss", word);
            case Cell.Date date -> signed("yyyy\\-mm\\-dd", word);
            case Cell.Part part -> signed("0.0%", word);
            case Cell.Words words -> "General";
            case Cell.Nothing nothing -> "General";
        };
    }

    private static boolean isOfMinutes(Rational seconds) {
        return new Elapsed(seconds).wholeSeconds().intValue() % SECONDS_A_MINUTE == 0;
    }

    private static String signed(String format, String word) {
        return word.isEmpty() ? format : format + literal(" (" + word + ")");
    }

    /** Text in a format; it has no way to write a quotation mark. */
    private static String literal(String text) {
        return "\"" + text.replace('"', '\'') + "\"";
    }
}
