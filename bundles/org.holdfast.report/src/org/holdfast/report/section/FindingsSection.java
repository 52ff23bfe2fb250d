package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Section;
import org.holdfast.report.content.Span;
import org.holdfast.rules.AcceptedFinding;
import org.holdfast.rules.Finding;
import org.holdfast.rules.Severity;
import org.holdfast.rules.StepSummary;

/** What the rules find, and what of it the organisation lives with. */
public final class FindingsSection implements ReportSection {

    @Override
    public Section of(PlanReport report) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(report.messages().text("findings.intro")));
        blocks.add(open(report));
        int later = report.check().steps().stream().mapToInt(StepSummary::later).sum();
        if (later > 0) {
            blocks.add(new Block.Paragraph(report.messages().counted("findings.later", later)));
        }
        return new Section("findings", report.messages().text("section.findings"), blocks,
                List.of(Parts.section(report, "findings-lived", accepted(report))));
    }

    private static Block open(PlanReport report) {
        Cells cells = new Cells(report);
        RuleWords rules = new RuleWords(report);
        TableDraft table = new TableDraft(report.messages(), "findings-open").text("rule", 1).text("severity", 1)
                .text("element", 2).text("ruleSays", 4).text("found", 5);
        report.check().findings().stream().sorted(Comparator.comparing(Finding::severity).reversed())
                .forEach(finding -> table.row(Cell.words(new Span.Name(finding.code())),
                        severity(report, finding.severity()), cells.link(finding.subject()),
                        rules.says(finding), Cell.words(new Span.English(finding.message()))));
        return table.table();
    }

    private static Cell severity(PlanReport report, Severity severity) {
        return Cell.words(report.messages().text("severity." + severity), switch (severity) {
            case ERROR -> Mark.BAD;
            case WARNING -> Mark.WARNING;
            case HINT -> Mark.NONE;
        });
    }

    private static Block accepted(PlanReport report) {
        Cells cells = new Cells(report);
        RuleWords rules = new RuleWords(report);
        TableDraft table = new TableDraft(report.messages(), "findings-accepted").text("rule", 1).text("element", 2)
                .text("ruleSays", 4).text("because", 4).text("until", 2);
        for (AcceptedFinding each : report.check().accepted()) {
            table.row(Cell.words(new Span.Name(each.finding().code())), cells.link(each.finding().subject()),
                    rules.says(each.finding()), cells.said(each.acceptance().getReason()),
                    each.acceptance().getUntil() == null ? cells.nothing("forever")
                            : new Cell.Date(each.acceptance().getUntil().date(), Mark.NONE));
        }
        return table.table();
    }
}
