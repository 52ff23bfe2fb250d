package org.holdfast.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.report.wording.Wording;

/**
 * How wide the columns of a table are on paper, where nobody can widen them. Each gets what its longest word takes, and the
 * rest goes to those whose text is longer. All is counted in letters.
 */
final class ColumnWidths {
    private static final int LETTERS_OF_PAGE = 112;
    private static final int LETTERS_OF_DENSE_PAGE = 138;
    private static final int LETTERS_BETWEEN = 3;
    private static final int LETTERS_OF_MARK = 2;
    /** So many letters of a head, which is bold and may be all capitals, are as wide as one more of a text. */
    private static final int LETTERS_A_BOLD = 4;
    private static final int LONGEST_WORD = 20;
    private static final int LONGEST_TEXT = 80;

    private final Wording wording;
    private final Block.Table table;
    private final List<Integer> least = new ArrayList<>();
    private final List<Integer> wished = new ArrayList<>();

    ColumnWidths(Wording wording, Block.Table table) {
        this.wording = wording;
        this.table = table;
        for (int column = 0; column < table.columns().size(); column++) {
            least.add(LETTERS_BETWEEN + longest(column, true, LONGEST_WORD));
            wished.add(LETTERS_BETWEEN + longest(column, false, LONGEST_TEXT));
        }
    }

    /** Whether it is set in small letters: the longest words nearly fill the page, and some cells have much to say. */
    boolean isDense() {
        return sum(least) > LETTERS_OF_PAGE * 4 / 5 && sum(wished) > LETTERS_OF_PAGE * 2;
    }

    /** The widths in percent of the page, with one decimal. */
    List<String> percents() {
        int missing = sum(wished) - sum(least);
        int rest = Math.clamp((isDense() ? LETTERS_OF_DENSE_PAGE : LETTERS_OF_PAGE) - sum(least), 0, missing);
        List<Double> widths = IntStream.range(0, least.size())
                .mapToObj(i -> least.get(i) + (double) (wished.get(i) - least.get(i)) * rest / Math.max(1, missing))
                .toList();
        double all = widths.stream().mapToDouble(Double::doubleValue).sum();
        return widths.stream().map(width -> percent(width / all)).toList();
    }

    private int longest(int column, boolean isOfWords, int limit) {
        int head = length(table.columns().get(column).title(), isOfWords);
        int longest = head + (head + LETTERS_A_BOLD - 1) / LETTERS_A_BOLD;
        for (Block.Row row : table.rows()) {
            Cell cell = row.cells().get(column);
            boolean breaks = cell instanceof Cell.Words || cell instanceof Cell.Nothing;
            int mark = cell.mark() == Mark.NONE ? 0 : LETTERS_OF_MARK;
            longest = Math.max(longest, mark + length(wording.of(cell), isOfWords && breaks));
        }
        return Math.min(longest, limit);
    }

    private static int length(String text, boolean isOfWords) {
        if (!isOfWords) {
            return text.length();
        }
        int longest = 0;
        for (String word : text.split("\\s")) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }

    private static int sum(List<Integer> letters) {
        return letters.stream().mapToInt(Integer::intValue).sum();
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
