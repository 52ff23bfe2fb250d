package org.holdfast.report.tests.section;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.review.Baseline;
import org.holdfast.analysis.review.LastReview;
import org.holdfast.analysis.review.PlanState;
import org.holdfast.report.PlanReport;
import org.holdfast.report.ReportRequest;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Report;
import org.holdfast.report.content.Section;
import org.holdfast.report.content.Span;
import org.holdfast.report.wording.Messages;
import org.holdfast.report.wording.Wording;
import org.holdfast.testing.PlanTexts;

/** A report of a plan as of 26 November 2026, as plain text. */
record Told(Report report) {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    static Told of(String... texts) {
        return in(Locale.ENGLISH, texts);
    }

    static Told in(Locale language, String... texts) {
        return new Told(PlanReport.of(PlanIndex.of(PlanTexts.loadClean(texts).documents()), new LastReview.NotKept(),
                ReportRequest.whole(DAY, language)));
    }

    /** Of a plan of which another text was kept when it was reviewed. */
    static Told reviewed(LocalDate day, String kept, String text) {
        PlanState state = PlanState.of(PlanIndex.of(PlanTexts.loadClean(kept).documents()));
        return new Told(PlanReport.of(PlanIndex.of(PlanTexts.loadClean(text).documents()),
                new LastReview.Kept(Baseline.after(Optional.empty(), state, day)),
                ReportRequest.whole(DAY, Locale.ENGLISH)));
    }

    /** All sections, each before those in it. */
    List<Section> sections() {
        List<Section> all = new ArrayList<>();
        Deque<Section> open = new ArrayDeque<>(report.sections());
        while (!open.isEmpty()) {
            Section section = open.pop();
            all.add(section);
            section.sections().reversed().forEach(open::push);
        }
        return all;
    }

    List<Block> blocks() {
        return sections().stream().flatMap(section -> section.blocks().stream()).toList();
    }

    List<Block.Table> tables() {
        return blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast).toList();
    }

    List<Cell> cells() {
        return tables().stream().flatMap(table -> table.rows().stream()).flatMap(row -> row.cells().stream()).toList();
    }

    /** The rows of a table, cells between bars, a mark before its cell. */
    String table(String anchor) {
        Wording wording = new Wording(Messages.in(report.language()));
        Block.Table found = tables().stream().filter(table -> table.anchor().equals(anchor)).findFirst()
                .orElseThrow(() -> new AssertionError("there is no table " + anchor));
        return String.join("\n", found.rows().stream()
                .map(row -> String.join(" | ", row.cells().stream().map(cell -> marked(cell, wording)).toList()))
                .toList()) + "\n";
    }

    /** What a section says without its tables, a line for each paragraph, item and fact. */
    String words(String anchor) {
        return String.join("\n", sections().stream().filter(section -> section.anchor().equals(anchor))
                .flatMap(section -> section.blocks().stream()).flatMap(Told::lines).toList()) + "\n";
    }

    /** All words: what sections, tables and pictures say, a line for each piece; without what is said to be English. */
    String everything() {
        Wording wording = new Wording(Messages.in(report.language()));
        Stream<String> cells = cells().stream().filter(cell -> !(cell instanceof Cell.Words words)
                || words.spans().stream().noneMatch(Span.English.class::isInstance)).map(wording::of);
        Stream<String> pictures = blocks().stream().filter(Block.Figure.class::isInstance)
                .map(figure -> ((Block.Figure) figure).description() + "\n" + ((Block.Figure) figure).svg());
        return String.join("\n", Stream.of(sections().stream().map(Section::title),
                blocks().stream().flatMap(Told::lines), cells, pictures).flatMap(each -> each).toList());
    }

    private static String marked(Cell cell, Wording wording) {
        return switch (cell.mark()) {
            case BAD -> "!! ";
            case WARNING -> "! ";
            case GOOD -> "+ ";
            case NONE -> "";
        } + wording.of(cell);
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Stream.of(text(paragraph.spans()));
            case Block.Callout callout -> Stream.of(callout.mark() + ": " + text(callout.spans()));
            case Block.Items items -> items.items().stream().map(item -> "- " + text(item));
            case Block.Facts facts -> facts.facts().stream().map(fact -> fact.word() + ": " + text(fact.spans()));
            default -> Stream.empty();
        };
    }

    private static String text(List<Span> spans) {
        return String.join("", spans.stream().map(Span::text).toList());
    }
}
