package org.holdfast.report.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.holdfast.model.value.Rational;
import org.holdfast.report.ReportWriter;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Column;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Report;
import org.holdfast.report.content.Section;
import org.holdfast.report.content.Span;

/** Reports with every kind of block, whose names are given. */
public final class Reports {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 40" width="200" height="40">\
            <rect x="0" y="10" width="120" height="20" fill="#0b5c8a"/>\
            <text x="124" y="25" font-size="12" font-family="sans-serif">2 h</text></svg>""";

    private Reports() {}

    /** A report in English in which everything of people's is called so. */
    public static Report named(String name) {
        return named(name, Locale.ENGLISH);
    }

    /** A report in which everything of people's is called so. */
    public static Report named(String name, Locale language) {
        return new Report(name, "Business continuity plan", "Reviewed 1 March 2026", DAY, language,
                List.of(new Section("summary", "Where the business stands", texts(name), List.of()),
                        new Section("systems", "Systems", List.of(table(name), emptyTable(), figure(name)),
                                List.of(new Section("systems-one", name, texts(name), List.of())))));
    }

    /** A report of these sections. */
    public static Report of(Section... sections) {
        return new Report("Shop", "Business continuity plan", "Reviewed 1 March 2026", DAY, Locale.ENGLISH,
                List.of(sections));
    }

    /** A report of one section that holds these blocks. */
    public static Report holding(Block... blocks) {
        return of(new Section("one", "One", List.of(blocks), List.of()));
    }

    /** A table with such columns and the cells of its rows, each as many. */
    public static Block.Table table(String caption, List<Column> columns, Cell... cells) {
        List<Cell> all = List.of(cells);
        List<Block.Row> rows = IntStream.range(0, cells.length / columns.size()).mapToObj(row -> new Block.Row(
                Optional.empty(), all.subList(row * columns.size(), (row + 1) * columns.size()))).toList();
        return new Block.Table(caption.toLowerCase(Locale.ROOT), caption, columns, rows, "Nothing.");
    }

    /** The bytes of a report in a form. */
    public static byte[] written(ReportWriter writer, Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<Block> texts(String name) {
        List<Span> spans = List.of(new Span.Plain(name), new Span.Plain(" relies on "), new Span.Strong(name),
                new Span.Plain(", "), new Span.Name(name), new Span.Plain(" and "), new Span.Link(name, "row-one"),
                new Span.Plain("; not on "), new Span.Link(name, "nowhere"));
        return List.of(new Block.Paragraph(spans), new Block.Callout(Mark.BAD, spans),
                new Block.Items(false, List.of(spans, spans)), new Block.Items(true, List.of(spans, spans)),
                new Block.Facts(List.of(new Block.Fact("Owner", spans))));
    }

    private static Block table(String name) {
        Rational half = Rational.of(new BigDecimal("0.5"));
        return new Block.Table("table-one", "Systems of " + name,
                List.of(new Column("Name", false, 3), new Column("Count", true, 1), new Column("Cost", true, 1),
                        new Column("Time", true, 1), new Column("Day", true, 1), new Column("Share", true, 1),
                        new Column("Note", false, 2)),
                List.of(new Block.Row(Optional.of("row-one"),
                        List.of(new Cell.Words(List.of(new Span.Plain(name)), Mark.GOOD),
                                new Cell.Count(1234, Mark.NONE),
                                new Cell.Amount(half, "EUR", Mark.WARNING), new Cell.Time(Rational.of(5400), Mark.BAD),
                                new Cell.Date(DAY, Mark.NONE), new Cell.Part(half, Mark.NONE),
                                new Cell.Nothing(name, Mark.NONE)))),
                "No systems.");
    }

    private static Block emptyTable() {
        return new Block.Table("table-two", "Spares", List.of(new Column("Name", false, 1)), List.of(), "No spares.");
    }

    private static Block figure(String name) {
        return new Block.Figure("figure-one", "How long " + name + " takes", name + " takes two hours.", SVG, 200, 40);
    }
}
