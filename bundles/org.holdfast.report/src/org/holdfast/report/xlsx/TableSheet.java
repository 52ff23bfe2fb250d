package org.holdfast.report.xlsx;

import java.util.List;
import java.util.Map;

import org.apache.poi.ss.util.CellRangeAddress;
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
    /** The widest column of text. */
    private static final int WIDEST = 60;

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

    /** What stands in the columns of a table. */
    static SheetRoom room(Block.Table table) {
        return new SheetRoom(table.columns().size(), WIDEST);
    }

    void write(Block.Table table, String plan, String index) {
        sheet.text(0, 0, Look.Kind.TITLE, table.caption(), Mark.NONE);
        sheet.text(1, 0, Look.Kind.QUIET, plan, Mark.NONE);
        sheet.link(sheet.text(2, 0, Look.Kind.BACK, wording.messages().text("contents"), Mark.NONE), index);
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            sheet.text(HEAD, i, column.isNumeric() ? Look.Kind.NUMBER_HEAD : Look.Kind.HEAD, column.title(), Mark.NONE);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> cells = table.rows().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                write(cells.get(column), HEAD + 1 + row, column, table.columns().get(column).isNumeric());
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
        sheet.layOut(HEAD);
    }

    private void write(Cell cell, int row, int column, boolean isNumeric) {
        switch (cell) {
            case Cell.Words words -> words(words, row, column, isNumeric);
            case Cell.Nothing nothing -> text(nothing, row, column, isNumeric);
            default -> ExcelNumber.of(cell).ifPresentOrElse(number -> number(cell, row, column, isNumeric, number),
                    () -> text(cell, row, column, isNumeric));
        }
    }

    /** A cell can lead to one place: one that names several leads nowhere, rather than to the first of them. */
    private void words(Cell.Words words, int row, int column, boolean isNumeric) {
        List<String> found = words.spans().stream().filter(Span.Link.class::isInstance).map(Span.Link.class::cast)
                .map(link -> places.getOrDefault(link.anchor(), "")).distinct().toList();
        if (found.size() == 1 && !found.getFirst().isEmpty() && sheet.takesLink()) {
            sheet.link(sheet.text(row, column, Look.Kind.LINK, marked(words), words.mark()), found.getFirst());
        } else {
            text(words, row, column, isNumeric);
        }
    }

    private void text(Cell cell, int row, int column, boolean isNumeric) {
        sheet.text(row, column, isNumeric ? Look.Kind.NUMBER_TEXT : Look.Kind.TEXT, marked(cell), cell.mark());
    }

    /** Numbers stay numbers: what their mark says stands in their format. */
    private void number(Cell cell, int row, int column, boolean isNumeric, double number) {
        Look look = Look.number(isNumeric ? Look.Kind.NUMBER : Look.Kind.NUMBER_AMONG_TEXT,
                NumberFormats.of(cell, word(cell.mark())), cell.mark());
        sheet.number(row, column, look, number, marked(cell));
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
