package org.holdfast.report.docx;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.report.wording.Wording;

/** How wide the columns of a table are: so that no word is broken, if that can be, and long texts have more room. */
final class ColumnWidths {
    /** Of a letter and of the margins of a cell, in twentieths of a point. */
    private static final int LETTER = 118;
    private static final int MARGINS = 170;
    private static final int LONGEST_WORD = 18;
    private static final int LETTERS_A_WEIGHT = 14;
    /** So many letters of a title, which is bold and may be all capitals, are as wide as one more of a text. */
    private static final int LETTERS_A_BOLD = 8;

    private ColumnWidths() {}

    /**
     * The widths.
     *
     * @param whole
     *            what they are together
     */
    static List<Integer> of(Block.Table table, Wording wording, int whole) {
        int columns = table.columns().size();
        int[] least = new int[columns];
        int[] more = new int[columns];
        for (int column = 0; column < columns; column++) {
            int at = column;
            String title = table.columns().get(column).title();
            List<String> texts = Stream.concat(Stream.of(title),
                    table.rows().stream().map(row -> text(row.cells().get(at), wording))).toList();
            int bold = longestWord(title) + (longestWord(title) + LETTERS_A_BOLD - 1) / LETTERS_A_BOLD;
            int word = Math.min(LONGEST_WORD,
                    texts.stream().mapToInt(ColumnWidths::longestWord).reduce(bold, Math::max));
            int text = texts.stream().mapToInt(String::length).max().orElse(0);
            int wished = Math.min(text, LETTERS_A_WEIGHT * Math.max(1, table.columns().get(column).weight()));
            least[column] = word * LETTER + MARGINS;
            more[column] = Math.max(1, (wished - word) * LETTER);
        }
        int sum = IntStream.of(least).sum();
        int rest = whole - sum;
        int wishes = IntStream.of(more).sum();
        return IntStream.range(0, columns)
                .mapToObj(
                        each -> rest < 0 ? least[each] * whole / sum
                                : least[each] + (int) ((long) more[each] * rest / wishes))
                .toList();
    }

    private static String text(Cell cell, Wording wording) {
        return wording.of(cell) + (cell.mark() == Mark.NONE ? "" : " (" + wording.word(cell.mark()) + ")");
    }

    private static int longestWord(String text) {
        return Stream.of(text.split("\\s+")).mapToInt(String::length).max().orElse(0);
    }
}
