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
    private static final double LONGEST_WORD = 10 * SIZE;
    private static final double A_WEIGHT = 7 * SIZE;

    private ColumnWidths() {}

    /**
     * The widths.
     *
     * @param whole
     *            what they are together
     */
    static List<Integer> of(Block.Table table, Wording wording, int whole) {
        List<Integer> whollyKept = of(table, wording, whole, true);
        return whollyKept.isEmpty() ? of(table, wording, whole, false) : whollyKept;
    }

    /**
     * @param keepsNumbers
     *            whether numbers and times are to stay in one line; then there are no widths if that cannot be
     */
    private static List<Integer> of(Block.Table table, Wording wording, int whole, boolean keepsNumbers) {
        int columns = table.columns().size();
        double[] least = new double[columns];
        double[] more = new double[columns];
        for (int column = 0; column < columns; column++) {
            int at = column;
            String title = table.columns().get(column).title();
            double head = TextWidth.of(title, SIZE, true);
            List<Cell> cells = table.rows().stream().map(row -> row.cells().get(at)).toList();
            double word = Math.min(LONGEST_WORD, cells.stream()
                    .mapToDouble(cell -> keepsNumbers && isNumber(cell) ? TextWidth.of(wording.of(cell), SIZE)
                            : longestWord(text(cell, wording), false))
                    .reduce(longestWord(title, true), Math::max));
            double text = cells.stream().mapToDouble(cell -> TextWidth.of(text(cell, wording), SIZE)).reduce(head,
                    Math::max);
            double wished = Math.min(text, A_WEIGHT * Math.max(1, table.columns().get(column).weight()));
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

    private static double longestWord(String text, boolean isBold) {
        return Stream.of(text.split("\\s+")).mapToDouble(word -> TextWidth.of(word, SIZE, isBold)).max().orElse(0);
    }
}
