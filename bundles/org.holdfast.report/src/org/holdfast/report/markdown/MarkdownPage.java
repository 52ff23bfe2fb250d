package org.holdfast.report.markdown;

import java.util.List;
import java.util.stream.Collectors;

import org.holdfast.report.content.Block;
import org.holdfast.report.content.Column;
import org.holdfast.report.content.Report;
import org.holdfast.report.content.Section;
import org.holdfast.report.content.Span;
import org.holdfast.report.wording.Messages;
import org.holdfast.report.wording.Wording;

/** A report in Markdown. */
final class MarkdownPage {
    private static final int DEEPEST_HEADING = 6;

    private final StringBuilder text = new StringBuilder();
    private final Report report;
    private final Wording wording;
    private final MarkdownSpans spans;

    MarkdownPage(Report report) {
        this.report = report;
        this.wording = new Wording(Messages.in(report.language()));
        this.spans = new MarkdownSpans(wording, report.anchors());
    }

    String text() {
        paragraph("# " + MarkdownText.of(report.title()));
        paragraph(MarkdownText.of(report.subtitle()));
        paragraph(MarkdownText.of(wording.messages().text("madeAsOf", wording.day(report.asOf())) + ". "
                + report.reviewed()));
        paragraph("## " + MarkdownText.of(wording.messages().text("contents")));
        report.sections().forEach(section -> {
            addContents(section, "");
            section.sections().forEach(inner -> addContents(inner, "  "));
        });
        text.append('\n');
        report.sections().forEach(section -> add(section, 2));
        return text.toString().stripTrailing() + "\n";
    }

    /** Two levels, as in the other forms: the parts of recovery plans are numbered, and the same in each. */
    private void addContents(Section section, String indent) {
        text.append(indent).append("- [").append(MarkdownText.of(section.title())).append("](#")
                .append(MarkdownText.anchor(section.anchor())).append(")\n");
    }

    private void add(Section section, int level) {
        paragraph(place(section.anchor()));
        paragraph("#".repeat(Math.min(level, DEEPEST_HEADING)) + " " + MarkdownText.of(section.title()));
        section.blocks().forEach(this::add);
        section.sections().forEach(inner -> add(inner, level + 1));
    }

    private void add(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> paragraph(spans.line(paragraph.spans()));
            case Block.Callout callout -> paragraph("> " + spans.marked(callout.mark(), callout.spans()));
            case Block.Items items -> addItems(items);
            case Block.Facts facts -> addFacts(facts);
            case Block.Table table -> addTable(table);
            case Block.Figure figure ->
                paragraph(place(figure.anchor()) + "**" + MarkdownText.of(figure.caption().strip())
                        + "** " + MarkdownText.of(figure.description()));
        }
    }

    private void addItems(Block.Items items) {
        int number = 1;
        for (List<Span> item : items.items()) {
            text.append(items.numbered() ? number + ". " : "- ").append(spans.line(item)).append('\n');
            number++;
        }
        text.append('\n');
    }

    private void addFacts(Block.Facts facts) {
        for (Block.Fact fact : facts.facts()) {
            text.append("- **").append(MarkdownText.of(fact.word())).append(":** ").append(spans.rest(fact.spans()))
                    .append('\n');
        }
        text.append('\n');
    }

    private void addTable(Block.Table table) {
        paragraph(place(table.anchor()) + "**" + MarkdownText.of(table.caption().strip()) + "**");
        if (table.rows().isEmpty()) {
            paragraph(MarkdownText.begun(MarkdownText.of(table.empty())));
            return;
        }
        row(table.columns().stream().map(column -> MarkdownText.of(column.title())).toList());
        row(table.columns().stream().map(MarkdownPage::rule).toList());
        table.rows().forEach(this::addRow);
        text.append('\n');
    }

    private void addRow(Block.Row row) {
        List<String> cells = row.cells().stream().map(spans::cell).collect(Collectors.toList());
        row.anchor().ifPresent(anchor -> cells.set(0, place(anchor) + cells.get(0)));
        row(cells);
    }

    private void row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String rule(Column column) {
        return column.isNumeric() ? "---:" : "---";
    }

    private static String place(String anchor) {
        return "<a id=\"" + MarkdownText.anchor(anchor) + "\"></a>";
    }

    private void paragraph(String markdown) {
        text.append(markdown).append("\n\n");
    }
}
