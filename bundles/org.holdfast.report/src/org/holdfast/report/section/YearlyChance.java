package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.analysis.simulation.LossSimulation;
import org.holdfast.analysis.simulation.LossStatistics;
import org.holdfast.report.PlanReport;
import org.holdfast.report.chart.Picture;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Section;
import org.holdfast.report.wording.Messages;

/** What a year may cost by chance: no year is like the mean. */
final class YearlyChance {
    private final PlanReport report;
    private final Messages messages;
    private final LossSimulation simulation;

    YearlyChance(PlanReport report) {
        this.report = report;
        this.messages = report.messages();
        this.simulation = report.simulation();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(messages.text("costs.chance.read",
                report.wording().number(simulation.statistics().years()))));
        if (!isNothingSimulated()) {
            blocks.add(table());
            blocks.add(figure());
        }
        if (!simulation.without().isEmpty()) {
            blocks.add(new Block.Callout(Mark.WARNING, messages.text("costs.chance.without",
                    new Totals(report).lacking(simulation.without()))));
        }
        return new Section("costs-chance", messages.text("costs.chance"), blocks, List.of());
    }

    /** Zeros would say that years cost nothing. */
    private boolean isNothingSimulated() {
        return !simulation.without().isEmpty() && simulation.statistics().mean() == 0;
    }

    private Block table() {
        LossStatistics statistics = simulation.statistics();
        TableDraft table = new TableDraft(messages, "costs-percentiles").text("chance.year", 3).numbers("chance.cost");
        table.row(Cell.words(messages.text("chance.mean")), money(statistics.mean()));
        statistics.percentiles().forEach(percentile -> table.row(
                Cell.words(messages.text("chance.percentile", percentile.percent(), 100 - percentile.percent())),
                money(percentile.loss())));
        table.row(Cell.words(messages.text("chance.tail")), money(statistics.tailMean()));
        return table.table();
    }

    private Cell money(double amount) {
        return new Cell.Amount(LossChart.exact(amount), report.currency(), Mark.NONE);
    }

    private Block figure() {
        Picture picture = LossChart.of(simulation.statistics(), report.currency(), report.wording());
        return new Block.Figure("costs-figure-exceedance", messages.text("figure.exceedance"), picture.description(),
                picture.svg(), picture.width(), picture.height());
    }
}
