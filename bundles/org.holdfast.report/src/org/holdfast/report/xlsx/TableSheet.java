package org.holdfast.report.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.holdfast.model.value.Rational;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Column;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Span;
import org.holdfast.report.wording.Wording;

/** The sheet of a table: its caption, the plan and the way back, the heads, the rows. */
final class TableSheet {
    /** The row of the heads; the first row is 0. */
    static final int HEAD = 3;
    private static final Rational SECONDS_A_DAY = Rational.of(86_400);
    /** Digits that a number of Excel holds. */
    private static final int DIGITS = 15;

    private final SheetWriter sheet;
    private final Wording wording;
    private final Map<String, String> places;

    /**
     * @param places
     *            where anchors are in the workbook
     */
    TableSheet(SheetWriter sheet, Wording wording, Map<String, String> places) {
        this.sheet = sheet;
        this.wording = wording;
        this.places = places;
    }

    void write(Block.Table table, String plan, String index) {
        sheet.text(0, 0, Look.Kind.TITLE, table.caption(), Mark.NONE);
        sheet.text(1, 0, Look.Kind.QUIET, plan, Mark.NONE);
        sheet.link(sheet.text(2, 0, Look.Kind.LINK, wording.messages().text("contents"), Mark.NONE), index);
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            sheet.text(HEAD, i, column.isNumeric() ? Look.Kind.NUMBER_HEAD : Look.Kind.HEAD, column.title(), Mark.NONE);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> cells = table.rows().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                write(cells.get(column), HEAD + 1 + row, column, table.columns().get(column).isNumeric()
                        ? Look.Kind.NUMBER_TEXT
                        : Look.Kind.TEXT);
            }
        }
        if (table.rows().isEmpty()) {
            sheet.text(HEAD + 1, 0, Look.Kind.TEXT, table.empty(), Mark.NONE);
        } else {
            sheet.sheet().setAutoFilter(
                    new CellRangeAddress(HEAD, HEAD + table.rows().size(), 0, table.columns().size() - 1));
        }
        sheet.sheet().createFreezePane(0, HEAD + 1);
        sheet.sheet().setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
        sheet.layOut();
    }

    /**
     * @param text
     *            how text looks in the column
     */
    private void write(Cell cell, int row, int column, Look.Kind text) {
        switch (cell) {
            case Cell.Words words -> words(words, row, column, text);
            case Cell.Nothing nothing -> sheet.text(row, column, text, marked(nothing), cell.mark());
            case Cell.Count count -> number(cell, row, column, BigDecimal.valueOf(count.number()));
            case Cell.Amount amount -> number(cell, row, column, amount.amount().rounded(2));
            case Cell.Time time -> number(cell, row, column, time.seconds().dividedBy(SECONDS_A_DAY).rounded(DIGITS));
            case Cell.Part part -> number(cell, row, column, part.fraction().rounded(DIGITS));
            case Cell.Date date ->
                number(cell, row, column, BigDecimal.valueOf(DateUtil.getExcelDate(date.day())));
        }
    }

    private void words(Cell.Words words, int row, int column, Look.Kind text) {
        Optional<String> place = words.spans().stream().filter(Span.Link.class::isInstance).map(Span.Link.class::cast)
                .map(link -> places.getOrDefault(link.anchor(), "")).filter(found -> !found.isEmpty()).findFirst();
        XSSFCell cell = sheet.text(row, column, place.isPresent() ? Look.Kind.LINK : text, marked(words),
                words.mark());
        place.ifPresent(found -> sheet.link(cell, found));
    }

    /**
     * Numbers stay numbers: what their mark says stands in their format. Those too long for a number, and times below
     * zero, which Excel cannot show, become text.
     */
    private void number(Cell cell, int row, int column, BigDecimal number) {
        boolean isTooLong = number.precision() - number.scale() > DIGITS;
        if (isTooLong || cell instanceof Cell.Time && number.signum() < 0) {
            sheet.text(row, column, Look.Kind.NUMBER_TEXT, marked(cell), cell.mark());
        } else {
            Look look = Look.number(NumberFormats.of(cell, word(cell.mark())), cell.mark());
            sheet.number(row, column, look, number.doubleValue(), marked(cell).length());
        }
    }

    private String marked(Cell cell) {
        String word = word(cell.mark());
        String text = wording.of(cell);
        return word.isEmpty() ? text : text.isEmpty() ? word : text + " (" + word + ")";
    }

    private String word(Mark mark) {
        return wording.word(mark);
    }
}
