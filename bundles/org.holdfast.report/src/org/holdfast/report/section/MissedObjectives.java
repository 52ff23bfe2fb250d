package org.holdfast.report.section;

import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.schedule.Shortfall;
import org.holdfast.report.PlanReport;
import org.holdfast.report.WorstCases.Missed;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.report.wording.OutcomeWords;
import org.holdfast.report.wording.ScenarioWords;

/** The objectives that are missed: as a table, and each in a sentence. */
final class MissedObjectives {
    private MissedObjectives() {}

    static Block table(PlanReport report) {
        Cells cells = new Cells(report);
        TableDraft table = new TableDraft(report.messages(), "objectives-missed").text("element", 3)
                .text("objective", 1).numbers("asked", "achieved", "missedBy").text("worstIn", 3)
                .numbers("scenarios");
        for (Missed missed : report.worstCases().missed()) {
            Shortfall worst = missed.worst();
            table.row(cells.link(worst.element()), Cell.words(worst.objective().name()),
                    cells.time(worst.allowed()),
                    worst.achieved().map(seconds -> cells.time(seconds, Mark.BAD))
                            .orElseGet(() -> Cell.words(never(report, worst), Mark.BAD)),
                    worst.by().map(seconds -> cells.time(seconds, Mark.NONE))
                            .orElseGet(() -> cells.nothing("beyond")),
                    Cell.words(scenario(report, missed)), cells.count(missed.scenarios()));
        }
        return table.table(SummarySection.doubt(report).orElseGet(table::empty));
    }

    /** {@code Order database is back after 5 h in Fire, its RTO is 4 h}. */
    static String sentence(PlanReport report, Missed missed) {
        Shortfall worst = missed.worst();
        boolean isRpo = worst.objective() == Shortfall.Objective.RPO;
        String key = worst.achieved().isPresent() || isRpo ? "missed." : "missed.never.";
        String achieved = worst.achieved().map(report.wording()::time).orElseGet(() -> never(report, worst));
        return report.messages().text(key + worst.objective(), new Cells(report).name(worst.element()),
                achieved, scenario(report, missed), new OutcomeWords(report.wording()).time(worst.allowed()));
    }

    private static String never(PlanReport report, Shortfall worst) {
        return report.messages().text(worst.objective() != Shortfall.Objective.RPO
                && worst.outcome().back() instanceof Back.Never ? "back.never" : "lost.all");
    }

    private static String scenario(PlanReport report, Missed missed) {
        return new ScenarioWords(report.wording()).name(missed.recovery().scenario());
    }
}
