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
    private static final int LONGEST_WORD = 16;
    private static final int CHARACTERS_A_WEIGHT = 14;
    private static final int MARGIN = 2;

    private ColumnWidths() {}

    /**
     * The widths.
     *
     * @param whole
     *            what they are together
     */
    static List<Integer> of(Block.Table table, Wording wording, int whole) {
        int[] shares = new int[table.columns().size()];
        for (int column = 0; column < shares.length; column++) {
            int at = column;
            List<String> texts = Stream.concat(Stream.of(table.columns().get(column).title()),
                    table.rows().stream().map(row -> text(row.cells().get(at), wording))).toList();
            int word = texts.stream().mapToInt(ColumnWidths::longestWord).max().orElse(0);
            int text = texts.stream().mapToInt(String::length).max().orElse(0);
            int wished = Math.min(text, CHARACTERS_A_WEIGHT * Math.max(1, table.columns().get(column).weight()));
            shares[column] = Math.max(Math.min(word, LONGEST_WORD), wished) + MARGIN;
        }
        int sum = IntStream.of(shares).sum();
        return IntStream.of(shares).mapToObj(share -> share * whole / sum).toList();
    }

    private static String text(Cell cell, Wording wording) {
        return wording.of(cell) + (cell.mark() == Mark.NONE ? "" : " (" + wording.word(cell.mark()) + ")");
    }

    private static int longestWord(String text) {
        return Stream.of(text.split("\\s+")).mapToInt(String::length).max().orElse(0);
    }
}
