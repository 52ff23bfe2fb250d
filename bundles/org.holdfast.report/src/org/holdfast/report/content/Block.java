package org.holdfast.report.content;

import java.util.List;
import java.util.Optional;

/** A part of a section. */
public sealed interface Block {

    /** A paragraph. */
    record Paragraph(List<Span> spans) implements Block {

        /** A paragraph of plain text. */
        public Paragraph(String text) {
            this(List.of(Span.plain(text)));
        }
    }

    /** A paragraph that stands out: a decision to make, a gap, a warning. */
    record Callout(Mark mark, List<Span> spans) implements Block {

        /** Plain text that stands out. */
        public Callout(Mark mark, String text) {
            this(mark, List.of(Span.plain(text)));
        }
    }

    /** Items of equal rank, or, if they are numbered, to be done one after the other. */
    record Items(boolean numbered, List<List<Span>> items) implements Block {}

    /** Facts about one thing, each with its word. */
    record Facts(List<Fact> facts) implements Block {}

    /** A fact. */
    record Fact(String word, List<Span> spans) {

        /** A fact told in plain text. */
        public Fact(String word, String text) {
            this(word, List.of(Span.plain(text)));
        }
    }

    /**
     * A table.
     *
     * @param anchor
     *            names it, for links and for the sheet of a workbook; unique in the report
     * @param caption
     *            what it shows
     * @param columns
     *            one at least
     * @param rows
     *            each with a cell for each column
     * @param empty
     *            what is said where there are no rows
     */
    record Table(String anchor, String caption, List<Column> columns, List<Row> rows, String empty) implements Block {}

    /**
     * A row of a table.
     *
     * @param anchor
     *            where links to an element lead; empty for most rows
     */
    record Row(Optional<String> anchor, List<Cell> cells) {

        /** A row to which nothing leads. */
        public Row(Cell... cells) {
            this(Optional.empty(), List.of(cells));
        }
    }

    /**
     * A picture.
     *
     * @param anchor
     *            names it; unique in the report
     * @param caption
     *            what it shows
     * @param description
     *            what is to be seen, for those who cannot see it
     * @param svg
     *            the picture: a complete SVG document, without scripts, styles and references to anything outside
     * @param width
     *            in pixels of 1/96 inch
     * @param height
     *            likewise
     */
    record Figure(String anchor, String caption, String description, String svg, double width, double height)
            implements Block {}
}
