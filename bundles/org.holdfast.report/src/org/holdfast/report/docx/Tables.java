package org.holdfast.report.docx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Span;
import org.holdfast.report.wording.Wording;

/** Writes tables; their heads stand on each page. */
final class Tables {
    private static final int MARGIN = 70;
    private static final int FIRST_OF_FACTS = 2600;

    private final WordXml xml;
    private final Styles styles;
    private final Runs runs;
    private final Bookmarks bookmarks;
    private final Wording wording;
    private final int whole;

    /**
     * @param whole
     *            how wide tables are, in twentieths of a point
     */
    Tables(WordXml xml, Styles styles, Runs runs, Bookmarks bookmarks, Wording wording, int whole) {
        this.xml = xml;
        this.styles = styles;
        this.runs = runs;
        this.bookmarks = bookmarks;
        this.wording = wording;
        this.whole = whole;
    }

    void table(Block.Table table) {
        List<Integer> widths = ColumnWidths.of(table, wording, whole, styles.areOurs());
        begin(Style.TABLE, widths, "firstRow");
        xml.start("tr").start("trPr").empty("cantSplit").empty("tblHeader").end();
        for (int i = 0; i < widths.size(); i++) {
            cell(widths.get(i), 1, Mark.NONE);
            paragraph(table.columns().get(i).isNumeric(), true, Optional.empty(),
                    List.of(new Span.Plain(table.columns().get(i).title())));
            xml.end();
        }
        xml.end();
        for (int i = 0; i < table.rows().size(); i++) {
            row(table, table.rows().get(i), widths, isKept(i, table.rows().size()));
        }
        if (table.rows().isEmpty()) {
            xml.start("tr");
            cell(whole, widths.size(), Mark.NONE);
            paragraph(false, false, Optional.empty(), List.of(new Span.Plain(table.empty())));
            xml.end().end();
        }
        finish();
    }

    void facts(Block.Facts facts) {
        List<Integer> widths = List.of(FIRST_OF_FACTS, whole - FIRST_OF_FACTS);
        begin(Style.FACTS, widths, "firstColumn");
        for (int i = 0; i < facts.facts().size(); i++) {
            Block.Fact fact = facts.facts().get(i);
            boolean isKept = isKept(i, facts.facts().size());
            xml.start("tr").start("trPr").empty("cantSplit").end();
            cell(widths.getFirst(), 1, Mark.NONE);
            paragraph(false, isKept, Optional.empty(), List.of(new Span.Strong(fact.word())));
            xml.end();
            cell(widths.getLast(), 1, Mark.NONE);
            paragraph(false, isKept, Optional.empty(), fact.spans());
            xml.end().end();
        }
        finish();
    }

    private void begin(Style style, List<Integer> widths, String look) {
        xml.start("tbl").start("tblPr").empty("tblStyle", "val", styles.id(style))
                .empty("tblW", "w", 5000, "type", "pct")
                .start("tblCellMar").empty("left", "w", MARGIN, "type", "dxa")
                .empty("right", "w", MARGIN, "type", "dxa").end()
                .empty("tblLook", "val", "firstRow".equals(look) ? "0620" : "0680", "firstRow",
                        "firstRow".equals(look) ? 1 : 0, "lastRow", 0, "firstColumn",
                        "firstColumn".equals(look) ? 1 : 0,
                        "lastColumn", 0, "noHBand", 1, "noVBand", 1)
                .end().start("tblGrid");
        widths.forEach(width -> xml.empty("gridCol", "w", width));
        xml.end();
    }

    /** Ends the table; a paragraph keeps it apart from what follows, else two tables would become one. */
    private void finish() {
        xml.end().start("p").start("pPr").empty("pStyle", "val", styles.id(Style.CELL)).end().end();
    }

    /** The first two rows stay together, and the last two: none stands alone on a page. */
    private static boolean isKept(int row, int rows) {
        return row + 1 < rows && (row == 0 || row == rows - 2);
    }

    private void row(Block.Table table, Block.Row row, List<Integer> widths, boolean isKept) {
        xml.start("tr").start("trPr").empty("cantSplit").end();
        Optional<String> anchor = row.anchor();
        for (int i = 0; i < widths.size(); i++) {
            Cell cell = row.cells().get(i);
            cell(widths.get(i), 1, cell.mark());
            paragraph(table.columns().get(i).isNumeric(), isKept, anchor, spans(cell));
            xml.end();
            anchor = Optional.empty();
        }
        xml.end();
    }

    private List<Span> spans(Cell cell) {
        List<Span> spans = cell instanceof Cell.Words words ? words.spans() : List.of(new Span.Plain(wording.of(cell)));
        if (cell.mark() == Mark.NONE) {
            return spans;
        }
        String word = wording.word(cell.mark());
        return String.join("", spans.stream().map(Span::text).toList()).isEmpty() ? List.of(new Span.Plain(word))
                : Stream.concat(spans.stream(), Stream.of(new Span.Plain(" (" + word + ")")))
                        .toList();
    }

    private void cell(int width, int columns, Mark mark) {
        xml.start("tc").start("tcPr").empty("tcW", "w", width, "type", "dxa");
        if (columns > 1) {
            xml.empty("gridSpan", "val", columns);
        }
        if (mark != Mark.NONE) {
            xml.empty("shd", "val", "clear", "color", "auto", "fill", Marks.fill(mark));
        }
        xml.end();
    }

    private void paragraph(boolean isNumeric, boolean isKept, Optional<String> anchor, List<Span> spans) {
        xml.start("p").start("pPr").empty("pStyle", "val", styles.id(Style.CELL));
        if (isKept) {
            xml.empty("keepNext");
        }
        if (Runs.isRightToLeft(spans)) {
            xml.empty("bidi");
        }
        if (isNumeric) {
            xml.empty("jc", "val", "right");
        }
        xml.end();
        anchor.ifPresent(place -> bookmarks.place(xml, place));
        runs.spans(spans);
        xml.end();
    }
}
