package org.holdfast.report.xlsx;

import java.util.stream.IntStream;

import org.holdfast.diagram.text.TextWidth;

/**
 * How wide the columns of a sheet are, and how many lines its texts take in them: programs that open a workbook do not all
 * work that out. Widths are in digits, as workbooks have them.
 */
final class SheetRoom {
    private static final int NARROWEST = 10;
    /** A column is as wide as its longest text and a little more, for the arrow of the filter. */
    private static final int MARGIN = 3;
    /** What A4 across holds in letters of some ten points: a wider sheet would be printed too small to read. */
    private static final int SHEET = 170;
    /** No column is made narrower than so, that the sheet may fit. */
    private static final int LEAST = 24;
    /** The widths of letters beside that of a digit are much the same in all fonts. */
    private static final double DIGIT = TextWidth.of("0", 1);

    private final int widest;
    private final double[] texts;
    private final double[] numbers;

    /**
     * @param widest
     *            no column of text is wider
     */
    SheetRoom(int columns, int widest) {
        this.widest = widest;
        this.texts = new double[columns];
        this.numbers = new double[columns];
    }

    /** Text has to stand in the column, in several lines if it is long. */
    void text(int column, String text, boolean isBold) {
        texts[column] = Math.max(texts[column], text.lines().mapToDouble(line -> digits(line, isBold)).max().orElse(0));
    }

    /** A number has to stand in the column, in one line: else programs show signs in its place. */
    void number(int column, String shown) {
        numbers[column] = Math.max(numbers[column], digits(shown, false));
    }

    /** The widths of all columns. */
    int[] widths() {
        int cap = widest;
        while (cap > LEAST && IntStream.of(widths(cap)).sum() > SHEET) {
            cap--;
        }
        return widths(cap);
    }

    private int[] widths(int cap) {
        return IntStream.range(0, texts.length).map(each -> (int) Math.ceil(
                Math.max(NARROWEST, Math.max(numbers[each], Math.min(cap, texts[each])))) + MARGIN).toArray();
    }

    /** How many lines a text takes in a column of that width. */
    static int lines(String text, int width) {
        return Math.max(1, text.lines().mapToInt(line -> linesOfOne(line, width - MARGIN + 1)).sum());
    }

    private static int linesOfOne(String line, double room) {
        int lines = 1;
        double used = 0;
        for (String word : line.split(" ", -1)) {
            double wide = digits(word, false);
            if (used > 0 && used + wide > room) {
                lines++;
                used = 0;
            }
            int cuts = (int) (wide / room);
            lines += cuts;
            used += wide - cuts * room + digits(" ", false);
        }
        return lines;
    }

    private static double digits(String text, boolean isBold) {
        return TextWidth.of(text, 1, isBold) / DIGIT;
    }
}
