package org.holdfast.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.holdfast.report.ReportWriter;
import org.holdfast.report.content.Report;
import org.holdfast.report.office.OfficeFile;
import org.holdfast.report.office.XmlText;
import org.holdfast.report.wording.Messages;
import org.holdfast.report.wording.Wording;

/**
 * A workbook of the tables of a report, to sort, filter and reckon with: a sheet with links to all, then one for each
 * table. Numbers, money, times, days and shares are numbers with a format; text is never a formula.
 */
public final class XlsxWriter implements ReportWriter {
    /** In inches, beside what is printed. */
    private static final double MARGIN = 0.4;

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Wording wording = new Wording(Messages.in(report.language()));
        SheetPlan plan = new SheetPlan(report, wording.messages().text("contents"));
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill(workbook, report, plan, wording);
            OfficeFile.write(workbook, report, Map.of(), out);
        }
    }

    private static void fill(XSSFWorkbook workbook, Report report, SheetPlan plan, Wording wording) {
        Looks looks = new Looks(workbook);
        String cut = wording.messages().text("sheet.cut");
        Map<String, String> places = plan.places();
        String subtitle = report.title() + " \u2013 " + report.subtitle() + " \u2013 " + report.reviewed();
        new IndexSheet(new SheetWriter(sheet(workbook, plan.index()), looks, cut, IndexSheet.room()), wording)
                .write(report, plan);
        for (SheetPlan.Sheet each : plan.sheets()) {
            SheetWriter sheet = new SheetWriter(sheet(workbook, each.name()), looks, cut,
                    TableSheet.room(each.table()));
            new TableSheet(sheet, wording, places).write(each.table(), subtitle, SheetPlan.place(plan.index(), 0));
        }
    }

    /** A sheet that is printed across, as wide as the paper. */
    private static XSSFSheet sheet(XSSFWorkbook workbook, String name) {
        XSSFSheet sheet = workbook.createSheet(XmlText.of(name));
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(true);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT)) {
            sheet.setMargin(side, MARGIN);
        }
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
        return sheet;
    }
}
