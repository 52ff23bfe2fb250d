package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.analysis.cost.Total;
import org.holdfast.model.value.Rational;
import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Section;
import org.holdfast.report.content.Span;
import org.holdfast.report.wording.Messages;

/** What disasters cost, what is done against that, and what more would be worth it. */
public final class CostsSection implements ReportSection {
    @Override
    public Section of(PlanReport report) {
        Messages messages = report.messages();
        if (report.currency().isEmpty()) {
            return new Section("costs", messages.text("section.costs"),
                    List.of(new Block.Paragraph(messages.text("costs.none"))), List.of());
        }
        boolean whole = report.request().scenarios().isEmpty();
        if (report.recoveries().scenarios().isEmpty()) {
            return new Section("costs", messages.text("section.costs"),
                    List.of(facts(report, messages.text("summary.noDisaster"))), List.of());
        }
        List<Section> parts = new ArrayList<>();
        parts.add(new LossTables(report).section());
        if (whole) {
            parts.add(new YearlyChance(report).section());
            parts.add(new MeasureTables(report).section());
            parts.add(new QuickerRecovery(report).section());
        }
        return new Section("costs", messages.text("section.costs"), blocks(report, whole), parts);
    }

    private static List<Block> blocks(PlanReport report, boolean whole) {
        Messages messages = report.messages();
        List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(messages.text("costs.read"))));
        if (whole) {
            Total yearly = report.cost().yearly();
            blocks.add(facts(report, new Totals(report).text(yearly)));
            if (!yearly.isComplete()) {
                blocks.add(new Block.Callout(Mark.WARNING,
                        messages.text("costs.incomplete", new Totals(report).lacking(yearly))));
            }
        }
        return blocks;
    }

    private static Block facts(PlanReport report, String yearly) {
        Messages messages = report.messages();
        return new Block.Facts(List.of(
                new Block.Fact(messages.text("costs.yearly"), List.of(Span.strong(yearly))),
                new Block.Fact(messages.text("costs.spent"), money(report, report.spending().yearly())),
                new Block.Fact(messages.text("costs.budget"),
                        report.spending().budget().map(budget -> money(report, budget))
                                .orElseGet(() -> messages.text("notSaid")))));
    }

    private static String money(PlanReport report, Rational amount) {
        return report.wording().money(amount, report.currency());
    }
}
