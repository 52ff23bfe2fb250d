package org.holdfast.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Column;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Report;
import org.holdfast.report.content.Section;
import org.holdfast.report.content.Span;
import org.holdfast.report.xlsx.XlsxWriter;
import org.junit.jupiter.api.Test;

/** Names, widths and links of sheets. */
class XlsxSheetsTest {
    private static final int FIRST_ROW = 4;
    private static final String LONG = "long words ".repeat(20).strip();

    /** 31 characters hold a part of each; apart from "and", which ends no name. */
    @Test
    void tablesWithOneCaptionAreNamedAfterTheirSection() throws IOException {
        assertEquals(List.of("Contents", "Costs", "Loss of the head office – Steps", "Loss of the head of – Functions",
                "Loss of the head of – Functio 2", "Fire – Steps", "Fire – What is different",
                "Loss – What is different"),
                names(new Section("costs", "Costs", List.of(table("Costs")), List.of()),
                        new Section("plans", "Plans", List.of(), List.of(
                                plan("a", "Loss of the head office", "Steps, in order", "Functions and the work"),
                                plan("b", "Loss of the head of it all", "Functions and the work"),
                                plan("c", "Fire", "Steps, in order", "What is different from the steps"),
                                plan("d", "Loss", "What is different from the steps")))));
    }

    @Test
    void alikeNamesAreNumbered() throws IOException {
        assertEquals(List.of("Contents", "Costs", "costs 2", "COSTS 3"),
                names(new Section("one", "One", List.of(table("Costs"), table("costs"), table("COSTS")), List.of())));
    }

    /** Seven columns of 60 and a margin of 3 are 441 digits; at 24 and 3 they are 189, the least that they may be. */
    @Test
    void aWideSheetIsMadeNarrowerSoThatItCanBePrinted() throws IOException {
        assertEquals(List.of(27, 27, 27, 27, 27, 27, 27), widths(Collections.nCopies(7, LONG)));
        // 170 are 56 and 57 for each of three: 54 digits are 57 with the margin, 53 are 56.
        assertEquals(List.of(56, 56, 56), widths(Collections.nCopies(3, LONG)));
        assertEquals(List.of(13, 63), widths(List.of("a", LONG)));
    }

    @Test
    void aCellLeadsToOnePlaceOrNowhere() throws IOException {
        Block.Table places = new Block.Table("places", "Places", List.of(Column.words("Name", 1)),
                List.of(new Block.Row(Optional.of("a"), List.of(Cell.words("A"))),
                        new Block.Row(Optional.of("b"), List.of(Cell.words("B")))),
                "");
        Span.Link first = new Span.Link("A", "a");
        Block.Table links = Reports.table("Links", List.of(Column.words("To", 1)),
                Cell.words(first), Cell.words(Span.plain("see "), first, Span.plain(" and "), first),
                Cell.words(first, new Span.Link("B", "b")), Cell.words(new Span.Link("C", "nowhere")));
        try (XSSFWorkbook workbook = workbook(Reports.holding(places, links))) {
            assertEquals(List.of("'Places'!A5", "'Places'!A5", "", ""),
                    StreamSupport.stream(workbook.getSheet("Links").spliterator(), false).skip(FIRST_ROW)
                            .map(row -> Optional.ofNullable(row.getCell(0).getHyperlink())
                                    .map(link -> link.getAddress()).orElse(""))
                            .toList());
        }
    }

    /** A sheet holds 65,530 links, of which one leads back to the contents; Excel takes one with more for damaged. */
    @Test
    void linksEndWhereASheetHoldsNoMore() throws IOException {
        Cell link = new Cell.Words(List.of(new Span.Link("here", "links")), Mark.NONE);
        Block.Table links = Reports.table("Links", Collections.nCopies(10, Column.words("To", 1)),
                Collections.nCopies(65_600, link).toArray(Cell[]::new));
        try (XSSFWorkbook workbook = workbook(Reports.holding(links))) {
            assertEquals(65_530, workbook.getSheet("Links").getHyperlinkList().size());
            assertEquals("here", workbook.getSheet("Links").getRow(FIRST_ROW + 6_559).getCell(9).getStringCellValue());
        }
    }

    @Test
    void headsArePrintedOnEachPageOfTheContentsToo() throws IOException {
        try (XSSFWorkbook workbook = workbook(Reports.named("Shop"))) {
            assertEquals(List.of(5, 3, 3), StreamSupport.stream(workbook.spliterator(), false)
                    .map(sheet -> sheet.getRepeatingRows().getFirstRow()).toList());
            assertTrue(StreamSupport.stream(workbook.spliterator(), false).allMatch(Sheet::getFitToPage));
        }
    }

    private static List<Integer> widths(List<String> texts) throws IOException {
        Block.Table table = Reports.table("Wide", Collections.nCopies(texts.size(), Column.words("A", 1)),
                texts.stream().map(Cell::words).toArray(Cell[]::new));
        try (XSSFWorkbook workbook = workbook(Reports.holding(table))) {
            XSSFSheet sheet = workbook.getSheet("Wide");
            return IntStream.range(0, texts.size()).mapToObj(column -> sheet.getColumnWidth(column) / 256).toList();
        }
    }

    private static Section plan(String anchor, String title, String... captions) {
        return new Section(anchor, title, Stream.of(captions).map(XlsxSheetsTest::table).toList(), List.of());
    }

    private static Block table(String caption) {
        return Reports.table(caption, List.of(Column.words("Name", 1)), Cell.words("Disk"));
    }

    private static List<String> names(Section... sections) throws IOException {
        try (XSSFWorkbook workbook = workbook(Reports.of(sections))) {
            return StreamSupport.stream(workbook.spliterator(), false).map(Sheet::getSheetName).toList();
        }
    }

    private static XSSFWorkbook workbook(Report report) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Reports.written(new XlsxWriter(), report)));
    }
}
