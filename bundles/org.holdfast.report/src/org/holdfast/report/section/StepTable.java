package org.holdfast.report.section;

import java.util.Locale;

import org.holdfast.model.StepStatus;
import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.rules.StepSummary;

/** Where the plan stands with steps a to h. */
final class StepTable {
    private StepTable() {}

    static Block of(PlanReport report) {
        Cells cells = new Cells(report);
        TableDraft table = new TableDraft(report.messages(), "summary-steps-table").text("step", 3).text("state", 2)
                .text("signedBy", 2).numbers("errors", "warnings", "hints", "accepted");
        for (StepSummary step : report.check().steps()) {
            table.row(cells.text("step." + letter(step), letter(step)), state(report, step), signedBy(cells, step),
                    new Cell.Count(step.errors(), step.errors() > 0 ? Mark.BAD : Mark.NONE),
                    new Cell.Count(step.warnings(), step.warnings() > 0 ? Mark.WARNING : Mark.NONE),
                    cells.count(step.hints()), cells.count(step.accepted()));
        }
        return table.table();
    }

    static String letter(StepSummary step) {
        return step.step().getLiteral().toLowerCase(Locale.ROOT);
    }

    private static Cell state(PlanReport report, StepSummary step) {
        String words = step.status() == StepStatus.OPEN && step.later() > 0
                ? report.messages().counted("stepstatus.open.later", step.later())
                : report.messages().text("stepstatus." + step.status().getName().toLowerCase(Locale.ROOT));
        return step.state().filter(each -> step.status() == StepStatus.DONE && each.getDate() != null)
                .map(each -> Cell.words(report.messages().text("stepstatus.done.on",
                        report.wording().day(each.getDate().date()))))
                .orElseGet(() -> Cell.words(words));
    }

    private static Cell signedBy(Cells cells, StepSummary step) {
        return step.status() != StepStatus.DONE ? cells.nothing("notYet")
                : cells.link(step.state().map(each -> each.getBy()).orElse(null));
    }
}
