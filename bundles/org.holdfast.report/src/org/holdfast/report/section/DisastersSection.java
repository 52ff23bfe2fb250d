package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Disaster;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Section;
import org.holdfast.report.wording.Messages;
import org.holdfast.report.wording.OutcomeWords;
import org.holdfast.report.wording.ScenarioWords;

/** The disasters that the plan reckons with, and what each does to systems and functions. */
public final class DisastersSection implements ReportSection {
    @Override
    public Section of(PlanReport report) {
        List<Recovery> recoveries = ReportedRecoveries.of(report);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(report.messages().text("disasters.read")));
        blocks.add(disasters(report, recoveries));
        DisasterMap map = new DisasterMap(report, recoveries);
        blocks.addAll(map.figures("disasters-systems", "figure.map.systems",
                report.index().all(InformationSystem.class)));
        // between the pictures: on paper a table fills what a picture leaves of a page
        if (!recoveries.isEmpty()) {
            blocks.add(consequences(report, recoveries));
        }
        blocks.addAll(map.figures("disasters-functions", "figure.map.functions",
                report.index().all(BusinessFunction.class)));
        report.request().firstScenario().flatMap(Scenario::disaster)
                .flatMap(disaster -> new DiagramFigures(report).of(disaster)).ifPresent(blocks::add);
        return new Section("disasters", report.messages().text("section.disasters"), blocks, List.of());
    }

    private static Block disasters(PlanReport report, List<Recovery> recoveries) {
        Cells cells = new Cells(report);
        ScenarioWords words = new ScenarioWords(report.wording());
        TableDraft table = new TableDraft(report.messages(), "disasters-all").text("disaster.name", 3)
                .text("disaster.level", 2).text("disaster.often", 2).text("disaster.does", 3)
                .text("disaster.strikes", 3)
                .text("disaster.prevented", 2).text("disaster.plan", 2);
        firstOfEach(recoveries).forEach((disaster, first) -> table.rowOf(report.anchors().of(disaster),
                cells.head(disaster), level(cells, disaster), Cell.words(words.often(first.scenario().perYear())),
                Cell.words(words.harm(first.scenario().harm())), struck(cells, disaster, first),
                cells.links(Resolved.among(disaster.getPreventions()), "disaster.prevented.none"),
                plan(cells, report.messages(), first)));
        return table.table();
    }

    /** Each disaster with its first recovery; in the order of the recoveries, which is that of the plan. */
    private static SequencedMap<Disaster, Recovery> firstOfEach(List<Recovery> recoveries) {
        SequencedMap<Disaster, Recovery> first = new LinkedHashMap<>();
        recoveries.forEach(recovery -> recovery.scenario().disaster()
                .ifPresent(disaster -> first.putIfAbsent(disaster, recovery)));
        return first;
    }

    /** Levels are told by their titles; they have no place of their own. */
    private static Cell level(Cells cells, Disaster disaster) {
        return disaster.getLevel() == null ? cells.nothing("notSaid") : Cell.words(cells.name(disaster.getLevel()));
    }

    /** What the disaster strikes; of a family, that it is any one of these. */
    private static Cell struck(Cells cells, Disaster disaster, Recovery first) {
        return first.scenario().name().indexOf('[') >= 0 ? cells.text("disaster.strikes.any")
                : cells.links(first.scenario().targets(), "disaster.strikes.nothing");
    }

    private static Cell plan(Cells cells, Messages messages, Recovery recovery) {
        Optional<RecoveryPlan> plan = recovery.declaration().plan();
        return plan.map(NamedElement.class::cast).map(cells::link).orElseGet(() -> Cell
                .words(messages.text("disaster.plan.none"),
                        recovery.outcome().down().isEmpty() ? Mark.NONE : Mark.WARNING));
    }

    private static Block consequences(PlanReport report, List<Recovery> recoveries) {
        ScenarioWords words = new ScenarioWords(report.wording());
        GapWords gaps = new GapWords(report.wording());
        OutcomeWords outcomes = new OutcomeWords(report.wording());
        TableDraft table = new TableDraft(report.messages(), "disasters-consequences").text("disaster.name", 3)
                .numbers("disaster.systems", "disaster.functions", "disaster.back").text("disaster.missed", 5);
        for (Recovery recovery : recoveries) {
            List<String> missed = gaps.missed(recovery);
            table.row(Cell.words(words.name(recovery.scenario())),
                    new Cell.Count(ReportedRecoveries.down(recovery, InformationSystem.class), Mark.NONE),
                    new Cell.Count(ReportedRecoveries.down(recovery, BusinessFunction.class), Mark.NONE),
                    ReportedRecoveries.lastFunction(recovery).map(back -> outcomes.back(back, 0, null))
                            .orElseGet(() -> Cell.nothing(report.messages().text("disaster.noFunction"))),
                    !missed.isEmpty() ? Cell.words(LongList.joined(missed, "; ", report.messages()), Mark.BAD)
                            : gaps.shortDoubt(recovery).map(doubt -> Cell.words(doubt, Mark.WARNING))
                                    .orElseGet(() -> Cell.words(report.messages().text("other.none"), Mark.GOOD)));
        }
        return table.table();
    }
}
