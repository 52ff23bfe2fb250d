package org.holdfast.report.xlsx;

import org.apache.poi.common.usermodel.HyperlinkType;
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
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;
    /** A column is as wide as its longest text and a little more, in 256ths of a digit. */
    private static final int DIGIT = 256;
    private static final int MARGIN = 3;
    /** The height of a line of text, in points, and how many the highest row has. */
    private static final float LINE = 15;
    private static final int MOST_LINES = 27;
    /** What may stay empty at the end of a line. */
    private static final int LONG_WORD = 8;

    private final XSSFSheet sheet;
    private final Looks looks;
    private final String cut;
    private final int[] widths;

    /**
     * @param cut
     *            what stands at the end of a text that is too long for a cell
     */
    SheetWriter(XSSFSheet sheet, Looks looks, String cut, int columns) {
        this.sheet = sheet;
        this.looks = looks;
        this.cut = cut;
        this.widths = new int[columns];
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** Writes text that stays text, whatever it begins with. */
    XSSFCell text(int row, int column, Look.Kind kind, String text, Mark mark) {
        XSSFCell cell = cell(row, column, Look.text(kind, text, mark));
        cell.setCellValue(fitting(text));
        if (kind != Look.Kind.TITLE && kind != Look.Kind.QUIET) {
            widen(column, text.lines().mapToInt(String::length).max().orElse(0));
            heighten(row, (int) Math.min(MOST_LINES, text.lines().mapToLong(SheetWriter::lines).sum()));
        }
        return cell;
    }

    /**
     * Writes a number.
     *
     * @param shown
     *            how many characters it takes
     */
    void number(int row, int column, Look look, double number, int shown) {
        cell(row, column, look).setCellValue(number);
        widen(column, shown);
    }

    /** Makes a cell lead to a place in the workbook. */
    void link(XSSFCell cell, String place) {
        XSSFWorkbook workbook = sheet.getWorkbook();
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(place);
        cell.setHyperlink(link);
    }

    /** Sets the widths of the columns by what has been written. */
    void layOut() {
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, (Math.clamp(widths[column], NARROWEST, WIDEST) + MARGIN) * DIGIT);
        }
    }

    /** Programs that open the workbook do not all look how high a row has to be. */
    private void heighten(int row, int lines) {
        XSSFRow there = sheet.getRow(row);
        if (lines > 1 && there.getHeightInPoints() < lines * LINE) {
            there.setHeightInPoints(lines * LINE);
            // Whoever edits the text has the row fit it again.
            there.getCTRow().unsetCustomHeight();
        }
    }

    /** How many lines a line of text takes in the widest column, at the ends of which words may not fit. */
    private static long lines(String line) {
        return line.length() <= WIDEST ? 1 : (line.length() + WIDEST - LONG_WORD - 1) / (WIDEST - LONG_WORD);
    }

    private XSSFCell cell(int row, int column, Look look) {
        XSSFRow there = sheet.getRow(row);
        XSSFCell cell = (there == null ? sheet.createRow(row) : there).createCell(column);
        cell.setCellStyle(looks.of(look));
        return cell;
    }

    private void widen(int column, int characters) {
        widths[column] = Math.max(widths[column], characters);
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
