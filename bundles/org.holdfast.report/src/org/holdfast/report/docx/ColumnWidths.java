package org.holdfast.report.docx;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.holdfast.diagram.text.TextWidth;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.report.wording.Wording;

/** How wide the columns of a table are: so that no word is broken, if that can be, and long texts have more room. */
final class ColumnWidths {
    /** Of letters in tables, in twentieths of a point; the widths are those of DejaVu Sans, which few fonts exceed. */
    private static final double SIZE = 9 * 20;
    private static final int MARGINS = 170;
    /** Calibri is narrower by a fifth, and by somewhat less where letters are bold. */
    private static final double CALIBRI = 0.86;
    private static final double LETTERS_OF_WORD = 10;
    private static final double LETTERS_OF_WEIGHT = 7;

    private ColumnWidths() {}

    /**
     * The widths.
     *
     * @param whole
     *            what they are together
     * @param isOurFont
     *            whether letters are those of Calibri, for which less room does, should that keep numbers in one line
     */
    static List<Integer> of(Block.Table table, Wording wording, int whole, boolean isOurFont) {
        return Stream.of(SIZE, isOurFont ? SIZE * CALIBRI : SIZE)
                .map(size -> of(table, wording, whole, true, size)).filter(widths -> !widths.isEmpty()).findFirst()
                .orElseGet(() -> of(table, wording, whole, false, SIZE));
    }

    /**
     * @param keepsNumbers
     *            whether numbers and times are to stay in one line; then there are no widths if that cannot be
     */
    private static List<Integer> of(Block.Table table, Wording wording, int whole, boolean keepsNumbers, double size) {
        int columns = table.columns().size();
        double[] least = new double[columns];
        double[] more = new double[columns];
        for (int column = 0; column < columns; column++) {
            int at = column;
            String title = table.columns().get(column).title();
            double head = TextWidth.of(title, size, true);
            List<Cell> cells = table.rows().stream().map(row -> row.cells().get(at)).toList();
            double word = Math.min(LETTERS_OF_WORD * size, cells.stream()
                    .mapToDouble(cell -> keepsNumbers && isNumber(cell) ? TextWidth.of(wording.of(cell), size)
                            : longestWord(text(cell, wording), size, false))
                    .reduce(longestWord(title, size, true), Math::max));
            double text = cells.stream().mapToDouble(cell -> TextWidth.of(text(cell, wording), size)).reduce(head,
                    Math::max);
            double wished = Math.min(text,
                    LETTERS_OF_WEIGHT * size * Math.max(1, table.columns().get(column).weight()));
            least[column] = word + MARGINS;
            more[column] = Math.max(1, wished - word);
        }
        double sum = DoubleStream.of(least).sum();
        double rest = whole - sum;
        if (rest < 0 && keepsNumbers) {
            return List.of();
        }
        double wishes = DoubleStream.of(more).sum();
        return IntStream.range(0, columns).mapToObj(each -> (int) (rest < 0 ? least[each] * whole / sum
                : least[each] + more[each] * rest / wishes)).toList();
    }

    private static String text(Cell cell, Wording wording) {
        return wording.of(cell) + (cell.mark() == Mark.NONE ? "" : " (" + wording.word(cell.mark()) + ")");
    }

    private static boolean isNumber(Cell cell) {
        return !(cell instanceof Cell.Words || cell instanceof Cell.Nothing);
    }

    private static double longestWord(String text, double size, boolean isBold) {
        return Stream.of(text.split("\\s+")).mapToDouble(word -> TextWidth.of(word, size, isBold)).max().orElse(0);
    }
}
