package org.holdfast.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.holdfast.model.value.Rational;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Column;
import org.holdfast.report.content.Mark;
import org.holdfast.report.docx.DocxWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Heads, rows and widths of tables in documents. */
class DocxTablesTest {

    @Test
    void headOfATableStandsOnEachPage() throws IOException {
        try (XWPFDocument document = new XWPFDocument(
                new ByteArrayInputStream(Reports.written(new DocxWriter(Optional.empty()), Reports.named("Shop"))))) {
            List<Boolean> heads = document.getTables().stream().map(table -> table.getRow(0).isRepeatHeader()).toList();

            // Facts, two tables, facts.
            assertEquals(List.of(false, true, true, false), heads);
            assertEquals(List.of("Shop (good)", "1,234", "0.50 EUR (look)", "1 h 30 min (gap)", "4 March 2026",
                    "50\u00a0%", "Shop"),
                    document.getTables().get(1).getRow(1).getTableCells().stream().map(cell -> cell.getText())
                            .toList());
            assertEquals("No spares.", document.getTables().get(2).getRow(1).getCell(0).getText());
        }
    }

    /** The first two rows stay with the head, and the last two together: none stands alone on a page. */
    @Test
    void noRowStandsAloneOnAPage() throws IOException {
        assertEquals(List.of("Name", "r1", "r4"), kept("r1", "r2", "r3", "r4", "r5"));
        assertEquals(List.of("Name", "r1"), kept("r1", "r2"));
        assertEquals(List.of("Name"), kept("r1"));
    }

    private static List<String> kept(String... rows) throws IOException {
        return xml(Optional.empty(), Reports.table("Rows", List.of(Column.words("Name", 1)),
                Stream.of(rows).map(Cell::words).toArray(Cell[]::new)))
                .found("word/document.xml",
                        "HoldfastCell\"/><w:keepNext/></w:pPr><w:r>(?:<w:rPr>.*?</w:rPr>)?<w:t [^>]*>([^<]*)<")
                .toList();
    }

    /**
     * In letters of 9 points as wide as those of DejaVu Sans, "1 h 29 min 24 s" takes 70.3 points, with margins 78.8; five of
     * them and a word of 90 are more than the 481.9 of a line. In Calibri, of 86 hundredths, they take 68.97 each, 1379
     * twentieths, and fit. A template may have a wider font: there, they part.
     */
    @Test
    void timesStayInOneLineWhereTheyFitInOurFont(@TempDir Path folder) throws IOException {
        List<Column> columns = Stream.concat(Stream.of(Column.words("Note", 9)),
                Collections.nCopies(5, Column.numbers("Back")).stream()).toList();
        Cell[] cells = Stream.concat(Stream.of(Cell.words("incomprehensibilitiesofall and so on ".repeat(20))),
                Collections.<Cell>nCopies(5, new Cell.Time(Rational.of(5364), Mark.NONE)).stream())
                .toArray(Cell[]::new);
        Block.Table table = Reports.table("Times", columns, cells);
        Path template = folder.resolve("company.docx");
        Files.write(template, new CompanyTemplate().bytes());

        int ours = last(xml(Optional.empty(), table));
        int theirs = last(xml(Optional.of(template), table));

        assertTrue(ours >= 1379, "" + ours);
        assertTrue(theirs < 1379, "" + theirs);
    }

    private static int last(WordParts parts) {
        return Integer.parseInt(parts.found("word/document.xml", "<w:gridCol w:w=\"(\\d+)\"").toList().getLast());
    }

    /**
     * Six columns of 45 figures: 270 figures of some 5.7 points are more than the 482 points of a line. Then numbers and
     * their units may part, and no column is made narrower than a word.
     */
    @Test
    void numbersPartFromTheirUnitsBeforeWordsAreCut() throws IOException {
        String currency = "x ".repeat(20) + "EUR";
        List<Column> columns = Stream.concat(Stream.of(new Column("incremental", false, 1)),
                IntStream.range(0, 6).mapToObj(each -> new Column("Cost", true, 1))).toList();
        List<Cell> cells = Stream.<Cell>concat(Stream.of(Cell.words("incremental")), IntStream.range(0, 6)
                .mapToObj(each -> new Cell.Amount(Rational.of(1), currency, Mark.NONE))).toList();
        Block.Table table = new Block.Table("wide", "Wide", columns, List.of(new Block.Row(Optional.empty(), cells)),
                "");
        WordParts xml = xml(Optional.empty(), table);

        // "incremental" in bold letters of 9 points takes some 60 points, 1200 twentieths, and the margins 170.
        int first = Integer.parseInt(xml.found("word/document.xml", "<w:gridCol w:w=\"(\\d+)\"").toList().getFirst());
        assertTrue(first > 1370, "" + first);
    }

    private static WordParts xml(Optional<Path> template, Block table) throws IOException {
        return new WordParts(Reports.written(new DocxWriter(template), Reports.holding(table)));
    }
}
