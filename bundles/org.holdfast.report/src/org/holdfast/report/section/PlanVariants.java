package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.holdfast.analysis.recovery.Choice;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.model.Component;
import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.report.wording.Names;
import org.holdfast.report.wording.RecoveryWords;
import org.holdfast.report.wording.ScenarioWords;

/** What is different in the other disasters for which a plan is followed. */
final class PlanVariants {
    private final PlanReport report;
    private final Recovery gravest;
    private final RecoveryWords ways;
    private final GapWords gaps;

    PlanVariants(PlanReport report, Recovery gravest) {
        this.report = report;
        this.gravest = gravest;
        this.ways = new RecoveryWords(report.wording());
        this.gaps = new GapWords(report.wording());
    }

    Block of(String anchor, List<Recovery> others) {
        TableDraft table = new TableDraft(report.messages(), anchor + "-others", "plan-others")
                .text("other.disaster", 2)
                .numbers("other.end").text("other.differs", 5).text("other.missed", 3);
        ScenarioWords scenarios = new ScenarioWords(report.wording());
        for (Recovery other : others) {
            table.row(Cell.words(scenarios.name(other.scenario())), end(other), listed(differing(other), Mark.NONE,
                    "other.same"), missed(other));
        }
        return table.table();
    }

    private Cell end(Recovery other) {
        return other.end().filter(seconds -> GapWords.isEndKnown(other))
                .<Cell>map(seconds -> new Cell.Time(seconds, Mark.NONE)).orElseGet(() -> Cell.nothing(gaps.end(other)));
    }

    private Cell missed(Recovery other) {
        List<String> missed = gaps.missed(other);
        return missed.isEmpty() && gaps.shortDoubt(other).isPresent()
                ? Cell.words(gaps.shortDoubt(other).get(), Mark.WARNING)
                : listed(missed, Mark.BAD, "other.none");
    }

    private Cell listed(List<String> texts, Mark mark, String none) {
        return texts.isEmpty() ? Cell.words(report.messages().text(none))
                : Cell.words(LongList.joined(texts, "; ", report.messages()), mark);
    }

    private List<String> differing(Recovery other) {
        List<String> differing = new ArrayList<>();
        for (Choice choice : other.choices().all()) {
            String here = way(Optional.of(choice), choice.component());
            if (!here.equals(way(gravest.choices().of(choice.component()), choice.component()))) {
                differing.add(here);
            }
        }
        List<String> spared = gravest.choices().all().stream().map(Choice::component)
                .filter(component -> other.outcome().of(component).isEmpty()).map(Names::of).toList();
        if (!spared.isEmpty()) {
            differing.add(
                    report.messages().text("other.spared", LongList.joined(spared, ", ", report.messages())));
        }
        return differing;
    }

    private String way(Optional<Choice> choice, Component component) {
        return choice.map(known -> known.chosen().map(option -> ways.copy(option)
                .map(copy -> report.messages().text("step.from", ways.instruction(option), copy))
                .orElseGet(() -> ways.instruction(option)))
                .orElseGet(() -> report.messages().text("other.lost", Names.of(component)))).orElse("");
    }
}
