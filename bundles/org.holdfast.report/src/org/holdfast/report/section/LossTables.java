package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.holdfast.analysis.cost.CostLine;
import org.holdfast.analysis.cost.LossShare;
import org.holdfast.analysis.cost.LossShares;
import org.holdfast.analysis.cost.PlanCost;
import org.holdfast.analysis.cost.ScenarioCost;
import org.holdfast.analysis.cost.Total;
import org.holdfast.model.CostBearer;
import org.holdfast.model.Disaster;
import org.holdfast.report.PlanReport;
import org.holdfast.report.chart.Heading;
import org.holdfast.report.chart.LossByDisaster;
import org.holdfast.report.chart.Picture;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Section;
import org.holdfast.report.wording.Messages;
import org.holdfast.report.wording.Names;
import org.holdfast.report.wording.ScenarioWords;

/** What disasters cost, each time and a year; the dearest first. */
final class LossTables {
    /** Of systems and functions, so many of the dearest are told. */
    private static final int DEAREST = 20;

    private final PlanReport report;
    private final Messages messages;
    private final Totals totals;
    private final PlanCost cost;

    LossTables(PlanReport report) {
        this.report = report;
        this.messages = report.messages();
        this.totals = new Totals(report);
        this.cost = new PlanCost(report.cost().scenarios().stream()
                .filter(each -> report.request().scenarios().isEmpty() || report.request().scenarios().stream()
                        .anyMatch(wanted -> wanted.name().equals(each.scenario().name())))
                .toList());
    }

    Section section() {
        return new Section("costs-losses", messages.text("costs.losses"),
                Stream.concat(figure().stream(), Stream.of(scenarios(), levels(), dearest())).toList(), List.of());
    }

    /** None where nothing that can be reckoned costs anything. */
    private Optional<Block> figure() {
        List<LossByDisaster.Loss> losses = LossShares.byDisaster(cost).stream()
                .map(share -> new LossByDisaster.Loss(name(share), share.yearly().amount())).toList();
        if (losses.stream().allMatch(loss -> loss.yearly().signum() == 0)) {
            return Optional.empty();
        }
        String caption = messages.text("figure.losses");
        Picture picture = LossByDisaster.of(
                new Heading(caption, messages.text("figure.losses.description", losses.size()),
                        messages.text("table.costs-scenarios.empty")),
                losses, rest -> messages.counted("figure.losses.rest", rest), report.currency(), report.wording());
        return Optional.of(new Block.Figure("costs-figure-losses", caption, picture.description(), picture.svg(),
                picture.width(), picture.height()));
    }

    private String name(LossShare share) {
        return share.element().filter(Disaster.class::isInstance).map(Names::of).orElse(share.name());
    }

    private Block scenarios() {
        ScenarioWords words = new ScenarioWords(report.wording());
        TableDraft table = new TableDraft(messages, "costs-scenarios").text("cost.disaster", 3).text("cost.often", 2)
                .numbers("cost.single", "cost.yearly");
        cost.scenarios().stream().sorted(Comparator.comparing((ScenarioCost each) -> each.yearly().amount()).reversed()
                .thenComparing(each -> each.scenario().name()))
                .forEach(each -> table.row(Cell.words(words.name(each.scenario())),
                        Cell.words(words.often(each.scenario().perYear())), totals.cell(each.single()),
                        totals.cell(each.yearly())));
        return table.table();
    }

    private Block levels() {
        TableDraft table = new TableDraft(messages, "costs-levels").text("cost.level", 3).numbers("cost.yearly");
        LossShares.byLevel(cost).forEach(share -> table.row(
                share.element().map(Names::of).map(Cell::words).orElseGet(() -> Cell.nothing(messages.text("notSaid"))),
                totals.cell(share.yearly())));
        return table.table();
    }

    private Block dearest() {
        Cells cells = new Cells(report);
        TableDraft table = new TableDraft(messages, "costs-dearest").text("cost.bearer", 3).numbers("cost.yearly");
        dearest(cost).entrySet().stream().limit(DEAREST)
                .forEach(entry -> table.row(cells.link(entry.getKey()), totals.cell(entry.getValue())));
        return table.table();
    }

    /** What each system and function costs a year in all scenarios, the dearest first. */
    static Map<CostBearer, Total> dearest(PlanCost cost) {
        Map<CostBearer, List<Total>> parts = new LinkedHashMap<>();
        for (ScenarioCost scenario : cost.scenarios()) {
            for (CostLine line : scenario.lines()) {
                parts.computeIfAbsent(line.element(), key -> new ArrayList<>()).add(scenario.yearly(line));
            }
        }
        Map<CostBearer, Total> sums = new LinkedHashMap<>();
        parts.entrySet().stream().map(entry -> Map.entry(entry.getKey(), Total.sum(entry.getValue())))
                .filter(entry -> entry.getValue().amount().signum() > 0 || !entry.getValue().isComplete())
                .sorted(Comparator.comparing((Map.Entry<CostBearer, Total> entry) -> entry.getValue().amount())
                        .reversed().thenComparing(entry -> Names.of(entry.getKey())))
                .forEach(entry -> sums.put(entry.getKey(), entry.getValue()));
        return sums;
    }
}
