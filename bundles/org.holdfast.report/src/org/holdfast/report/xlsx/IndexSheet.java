package org.holdfast.report.xlsx;

import org.apache.poi.ss.util.CellRangeAddress;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Report;
import org.holdfast.report.wording.Messages;
import org.holdfast.report.wording.Wording;

/** The first sheet: what the report is, and links to the others. */
final class IndexSheet {
    private static final int COLUMNS = 3;
    /** Captions are links, which LibreOffice does not part into lines. */
    private static final int WIDEST = 90;
    private static final int HEAD = 5;

    private final SheetWriter sheet;
    private final Wording wording;

    IndexSheet(SheetWriter sheet, Wording wording) {
        this.sheet = sheet;
        this.wording = wording;
    }

    /** What stands in its columns. */
    static SheetRoom room() {
        return new SheetRoom(COLUMNS, WIDEST);
    }

    void write(Report report, SheetPlan plan) {
        Messages messages = wording.messages();
        sheet.text(0, 0, Look.Kind.TITLE, report.title(), Mark.NONE);
        sheet.text(1, 0, Look.Kind.QUIET, report.subtitle(), Mark.NONE);
        sheet.text(2, 0, Look.Kind.QUIET, report.reviewed(), Mark.NONE);
        sheet.text(3, 0, Look.Kind.QUIET, messages.text("madeAsOf", wording.day(report.asOf())), Mark.NONE);
        sheet.text(HEAD, 0, Look.Kind.HEAD, messages.text("sheet.table"), Mark.NONE);
        sheet.text(HEAD, 1, Look.Kind.HEAD, messages.text("sheet.section"), Mark.NONE);
        sheet.text(HEAD, 2, Look.Kind.NUMBER_HEAD, messages.text("sheet.rows"), Mark.NONE);
        int row = HEAD + 1;
        for (SheetPlan.Sheet each : plan.sheets()) {
            sheet.link(sheet.text(row, 0, Look.Kind.LINK, each.table().caption(), Mark.NONE), each.place(0));
            sheet.text(row, 1, Look.Kind.TEXT, each.section(), Mark.NONE);
            sheet.number(row, 2, Look.number(Look.Kind.NUMBER, "#,##0", Mark.NONE),
                    each.table().rows().size(), wording.number(each.table().rows().size()));
            row++;
        }
        sheet.sheet().createFreezePane(0, HEAD + 1);
        sheet.sheet().setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
        sheet.layOut(HEAD);
    }
}
