package org.holdfast.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.holdfast.diagram.text.TextWidth;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Span;
import org.holdfast.report.wording.Wording;

/**
 * How wide the columns of a table are on paper, where nobody can widen them. Each gets what its longest word takes, and the
 * rest goes to those whose text is longer. All is measured in points; see pages.css for sizes and margins.
 */
public final class ColumnWidths {
    private static final double PAGE = 493;
    /** Letters of 7.2 points on the same page, told as if they were as large as the others. */
    private static final double DENSE_PAGE = PAGE * 8.5 / 7.2;
    /** Of letters of 8.5 points, which are condensed: narrower by a tenth than those that are measured. */
    private static final double SIZE = 8.5 * 0.9;
    private static final double BETWEEN = 13;
    private static final double MARK = 10;
    private static final double LONGEST_WORD = 92;
    private static final double LONGEST_TEXT = 520;

    private final Wording wording;
    private final Block.Table table;
    private final List<Double> least = new ArrayList<>();
    private final List<Double> wished = new ArrayList<>();

    ColumnWidths(Wording wording, Block.Table table) {
        this.wording = wording;
        this.table = table;
        for (int column = 0; column < table.columns().size(); column++) {
            least.add(BETWEEN + Math.min(LONGEST_WORD, longest(column, true)));
            wished.add(BETWEEN + Math.min(LONGEST_TEXT, longest(column, false)));
        }
    }

    /** Whether it is set in small letters: the longest words nearly fill the page, and some cells have much to say. */
    public boolean isDense() {
        return sum(least) > PAGE * 0.7 && sum(wished) > PAGE * 1.8;
    }

    /** Whether not even the longest words have room: then what is short may break as well. */
    public boolean isFull() {
        return sum(least) > (isDense() ? DENSE_PAGE : PAGE);
    }

    /** The widths in percent of the page, with one decimal. */
    public List<String> percents() {
        double missing = sum(wished) - sum(least);
        double rest = Math.clamp((isDense() ? DENSE_PAGE : PAGE) - sum(least), 0, missing);
        List<Double> widths = IntStream.range(0, least.size())
                .mapToObj(i -> least.get(i) + (wished.get(i) - least.get(i)) * rest / Math.max(1, missing)).toList();
        double all = sum(widths);
        return widths.stream().map(width -> percent(width / all)).toList();
    }

    private double longest(int column, boolean isOfWords) {
        double longest = width(table.columns().get(column).title(), true, isOfWords);
        for (Block.Row row : table.rows()) {
            Cell cell = row.cells().get(column);
            boolean breaks = (cell instanceof Cell.Words || cell instanceof Cell.Nothing) && !PageView.isShort(cell);
            double mark = cell.mark() == Mark.NONE ? 0 : MARK;
            longest = Math.max(longest, mark + width(wording.of(cell), isBold(cell), isOfWords && breaks));
        }
        return longest;
    }

    private static boolean isBold(Cell cell) {
        return cell instanceof Cell.Words words && words.spans().stream().anyMatch(Span.Strong.class::isInstance);
    }

    private static double width(String text, boolean isBold, boolean isOfWords) {
        if (!isOfWords) {
            return TextWidth.of(text, SIZE, isBold);
        }
        double longest = 0;
        for (String word : text.split("\\s")) {
            longest = Math.max(longest, TextWidth.of(word, SIZE, isBold));
        }
        return longest;
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
