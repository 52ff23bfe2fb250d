package org.holdfast.report.xlsx;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.holdfast.report.content.Mark;
import org.holdfast.report.office.XmlText;

/** Writes the cells of one sheet. */
final class SheetWriter {
    /** What a cell can hold. */
    private static final int LONGEST_TEXT = 32_767;
    /** What a sheet can hold; Excel takes one with more for damaged. */
    private static final int MOST_LINKS = 65_530;
    /** The width of a digit, in the unit of workbooks. */
    private static final int DIGIT = 256;
    /** The height of a line of text, in points, and how many the highest row has. */
    private static final float LINE = 15;
    private static final int MOST_LINES = 27;

    private final XSSFSheet sheet;
    private final Looks looks;
    private final String cut;
    private final SheetRoom room;
    private int links;

    /**
     * @param cut
     *            what stands at the end of a text that is too long for a cell
     */
    SheetWriter(XSSFSheet sheet, Looks looks, String cut, SheetRoom room) {
        this.sheet = sheet;
        this.looks = looks;
        this.cut = cut;
        this.room = room;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** Writes text that stays text, whatever it begins with. */
    XSSFCell text(int row, int column, Look.Kind kind, String text, Mark mark) {
        Look look = Look.text(kind, text, mark);
        XSSFCell cell = cell(row, column, look);
        cell.setCellValue(fitting(text));
        if (kind.isOfTable()) {
            room.text(column, text, kind.isHead());
        }
        return cell;
    }

    /**
     * Writes a number.
     *
     * @param shown
     *            what takes as much room
     */
    void number(int row, int column, Look look, double number, String shown) {
        cell(row, column, look).setCellValue(number);
        room.number(column, shown);
    }

    /** Whether the sheet has room for one more link. */
    boolean takesLink() {
        return links < MOST_LINKS;
    }

    /** Makes a cell lead to a place in the workbook. */
    void link(XSSFCell cell, String place) {
        XSSFWorkbook workbook = sheet.getWorkbook();
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(place);
        cell.setHyperlink(link);
        links++;
    }

    /**
     * Sets the widths of the columns, and the heights of the rows from the first on, by what has been written.
     *
     * @param first
     *            above it, text stands free
     */
    void layOut(int first) {
        int[] widths = room.widths();
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * DIGIT);
        }
        for (int row = first; row <= sheet.getLastRowNum(); row++) {
            heighten(sheet.getRow(row), widths);
        }
    }

    private static void heighten(XSSFRow row, int[] widths) {
        int lines = 1;
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
                lines = Math.max(lines, SheetRoom.lines(cell.getStringCellValue(), widths[cell.getColumnIndex()]));
            }
        }
        if (lines > 1) {
            row.setHeightInPoints(Math.min(MOST_LINES, lines) * LINE);
            // Whoever edits the text has the row fit it again.
            row.getCTRow().unsetCustomHeight();
        }
    }

    private XSSFCell cell(int row, int column, Look look) {
        XSSFRow there = sheet.getRow(row);
        XSSFCell cell = (there == null ? sheet.createRow(row) : there).createCell(column);
        cell.setCellStyle(looks.of(look));
        return cell;
    }

    private String fitting(String text) {
        String whole = escaped(XmlText.of(text));
        return whole.length() <= LONGEST_TEXT ? whole : XmlText.start(whole, LONGEST_TEXT - cut.length()) + cut;
    }

    /** Readers take {@code _x0041_} for an A; so the underscore is written likewise. */
    private static String escaped(String text) {
        return text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    }
}
