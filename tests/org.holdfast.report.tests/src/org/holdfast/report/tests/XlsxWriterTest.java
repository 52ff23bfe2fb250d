package org.holdfast.report.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Column;
import org.holdfast.report.content.Report;
import org.holdfast.report.xlsx.XlsxWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxWriterTest {
    private static final int FIRST_ROW = 4;

    @Test
    void aSheetForEachTableAndOneThatLeadsToThem() throws IOException {
        try (XSSFWorkbook workbook = workbook(Reports.named("Shop"))) {
            XSSFSheet index = workbook.getSheetAt(0);

            assertEquals(List.of("Contents", "Systems of Shop", "Spares"),
                    StreamSupport.stream(workbook.spliterator(), false).map(Sheet::getSheetName).toList());
            assertEquals(List.of("Systems of Shop", "Systems", "1"), texts(index, 6));
            assertEquals("'Systems of Shop'!A1", index.getRow(6).getCell(0).getHyperlink().getAddress());
            assertEquals("'Contents'!A1", workbook.getSheetAt(1).getRow(2).getCell(0).getHyperlink().getAddress());
            assertEquals("No spares.", workbook.getSheetAt(2).getRow(FIRST_ROW).getCell(0).getStringCellValue());
        }
    }

    @Test
    void cellsAreNumbersThatTellTheirMarks() throws IOException {
        try (XSSFWorkbook workbook = workbook(Reports.named("Shop"))) {
            XSSFSheet sheet = workbook.getSheet("Systems of Shop");

            // What reads here does not know text after hours; Excel and LibreOffice show 1:30 (gap).
            assertEquals(List.of("Shop (good)", "1,234", "0.50 EUR (look)", "0.0625", "2026-03-04", "50.0%", "Shop"),
                    texts(sheet, FIRST_ROW));
            assertEquals("[h]:mm\" (gap)\"", sheet.getRow(FIRST_ROW).getCell(3).getCellStyle().getDataFormatString());
            // 1 h 30 min is a sixteenth of a day.
            assertEquals(0.0625, sheet.getRow(FIRST_ROW).getCell(3).getNumericCellValue());
            assertEquals(0.5, sheet.getRow(FIRST_ROW).getCell(2).getNumericCellValue());
            assertEquals("A4:G5", sheet.getCTWorksheet().getAutoFilter().getRef());
            assertEquals(FIRST_ROW, sheet.getPaneInformation().getHorizontalSplitPosition());
        }
    }

    @Test
    void tellsItselfInTheLanguageOfTheReport() throws IOException {
        try (XSSFWorkbook workbook = workbook(Reports.named("Magazin", Locale.of("ro")))) {
            assertEquals(List.of("Tabel", "Secțiune", "Rânduri"), texts(workbook.getSheet("Cuprins"), 5));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "<script>alert(1)</script>", "]]>",
            "_x0041_", "שלום עולם", "🏦", " x " })
    void textOfPeopleStaysText(String name) throws IOException {
        try (XSSFWorkbook workbook = workbook(Reports.named(name))) {
            Cell cell = workbook.getSheetAt(1).getRow(FIRST_ROW).getCell(0);

            assertEquals(name + " (good)", cell.getStringCellValue());
            assertEquals("=+-@".indexOf(name.charAt(0)) >= 0, cell.getCellStyle().getQuotePrefixed());
            assertTrue(allCells(workbook).noneMatch(each -> each.getCellType() == CellType.FORMULA));
        }
    }

    @Test
    void whatXmlCannotWriteIsReplaced() throws IOException {
        try (XSSFWorkbook workbook = workbook(Reports.named("a\u0007b\uD83C"))) {
            assertEquals("a\uFFFDb\uFFFD (good)",
                    workbook.getSheetAt(1).getRow(FIRST_ROW).getCell(0).getStringCellValue());
        }
    }

    @Test
    void textTooLongForACellIsCutAndSaysSo() throws IOException {
        try (XSSFWorkbook workbook = workbook(Reports.named(numbers()))) {
            String text = workbook.getSheetAt(1).getRow(FIRST_ROW).getCell(0).getStringCellValue();

            String note = " … (cut here: the whole text is in the other forms of the report)";

            assertEquals(32_767, text.length(), 1);
            assertEquals(numbers().substring(0, text.length() - note.length()) + note, text);
            assertEquals(-1, text.indexOf('\uFFFD'));
        }
    }

    /** 100 characters of a name and " (good)" take three lines of 52 in a column of 60, which is the widest. */
    @Test
    void rowsAreAsHighAsTheirText() throws IOException {
        try (XSSFWorkbook workbook = workbook(Reports.named("long name ".repeat(10).strip()))) {
            XSSFSheet sheet = workbook.getSheetAt(1);

            assertEquals(45, sheet.getRow(FIRST_ROW).getHeightInPoints());
            assertFalse(sheet.getRow(FIRST_ROW).getCTRow().isSetCustomHeight());
        }
    }

    @Test
    void wordsAmongNumbersStandAtTheRight() throws IOException {
        Block table = Reports.table("Costs", List.of(Column.words("Name", 1), Column.numbers("Cost")),
                org.holdfast.report.content.Cell.words("Disk"), org.holdfast.report.content.Cell.nothing("not said"));
        try (XSSFWorkbook workbook = workbook(Reports.holding(table))) {
            assertEquals(List.of(HorizontalAlignment.LEFT, HorizontalAlignment.RIGHT),
                    StreamSupport.stream(workbook.getSheetAt(1).getRow(FIRST_ROW).spliterator(), false)
                            .map(cell -> cell.getCellStyle().getAlignment()).toList());
        }
    }

    /** A sheet has 1,048,576 rows, of which four are above the table. */
    @Test
    void aTableWithMoreRowsThanASheetIsRefused() {
        Block.Row row = new Block.Row(Optional.empty(), List.of(org.holdfast.report.content.Cell.words("Disk")));
        Block table = new Block.Table("disks", "Disks", List.of(new Column("Name", false, 1)),
                Collections.nCopies(1_048_573, row), "");
        IOException refused = assertThrows(IOException.class,
                () -> new XlsxWriter().write(Reports.holding(table), OutputStream.nullOutputStream()));

        assertEquals("the table 'Disks' has 1,048,573 rows; a sheet of a workbook holds 1,048,572 at most:"
                + " leave the section out, or write another form", refused.getMessage());
    }

    @Test
    void namesOfSheetsAreShortAndDiffer() throws IOException {
        try (XSSFWorkbook workbook = workbook(Reports.named("a/b:c*[d]' " + "🏦".repeat(100)))) {
            String name = workbook.getSheetName(1);

            assertEquals("Systems of a b c d ' 🏦🏦🏦🏦🏦", name);
            assertEquals("'Systems of a b c d '' 🏦🏦🏦🏦🏦'!A1",
                    workbook.getSheetAt(0).getRow(6).getCell(0).getHyperlink().getAddress());
        }
    }

    @Test
    void writesTheSameBytesForTheSameReport() throws InterruptedException {
        byte[] first = Reports.written(new XlsxWriter(), Reports.named("Shop"));
        // Times in zip files are of two seconds.
        Thread.sleep(2_100);

        assertArrayEquals(first, Reports.written(new XlsxWriter(), Reports.named("Shop")));
    }

    @Test
    void writesTheSameBytesInAnyTimeZone() {
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            byte[] first = Reports.written(new XlsxWriter(), Reports.named("Shop"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertArrayEquals(first, Reports.written(new XlsxWriter(), Reports.named("Shop")));
        } finally {
            TimeZone.setDefault(here);
        }
    }

    /** 49,000 characters: each number and the bank after it take seven. */
    private static String numbers() {
        return IntStream.range(10_000, 17_000).mapToObj(number -> number + "🏦").collect(Collectors.joining());
    }

    private static XSSFWorkbook workbook(Report report) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Reports.written(new XlsxWriter(), report)));
    }

    private static List<String> texts(XSSFSheet sheet, int row) {
        DataFormatter shown = new DataFormatter(Locale.ENGLISH);
        return IntStream.range(0, sheet.getRow(row).getLastCellNum())
                .mapToObj(column -> shown.formatCellValue(sheet.getRow(row).getCell(column))).toList();
    }

    private static Stream<Cell> allCells(XSSFWorkbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false)
                .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false));
    }
}
