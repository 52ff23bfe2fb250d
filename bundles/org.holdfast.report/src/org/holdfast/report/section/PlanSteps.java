package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.schedule.Activity;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.analysis.schedule.Undone;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.RecoveryStep;
import org.holdfast.model.value.Rational;
import org.holdfast.report.PlanReport;
import org.holdfast.report.chart.Picture;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Section;
import org.holdfast.report.wording.Messages;
import org.holdfast.report.wording.OutcomeWords;

/** The steps of a recovery: a table to be followed, a picture of when, and what decides how long it takes. */
final class PlanSteps {
    private final PlanReport report;
    private final Messages messages;
    private final Recovery recovery;
    private final NumberedSteps steps;

    PlanSteps(PlanReport report, Recovery recovery) {
        this.report = report;
        this.messages = report.messages();
        this.recovery = recovery;
        this.steps = new NumberedSteps(recovery, report.wording());
    }

    Section of(String anchor) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(messages.text("plan.steps.read")));
        blocks.add(table(anchor + "-steps"));
        RecoveryChart.of(recovery, report.wording())
                .forEach(picture -> blocks.add(figure(anchor, blocks.size() - 1, picture)));
        critical().ifPresent(blocks::add);
        return new Section(anchor + "-what", messages.text("plan.steps"), blocks, List.of());
    }

    private Block.Table table(String anchor) {
        TableDraft table = new TableDraft(messages, anchor, "plan-steps")
                .numbers("step.number", "step.from", "step.until").text("step.who", 2).text("step.what", 4)
                .text("step.after", 1).numbers("step.takes");
        for (Activity activity : steps.all()) {
            table.row(row(activity, table.size() + 1));
        }
        steps.undone().forEach(undone -> table.row(row(undone, table.size() + 1)));
        return table.table();
    }

    /** What has no time is told after the rest: somebody has to look after it all the same. */
    private Cell[] row(Undone undone, int number) {
        OutcomeWords words = new OutcomeWords(report.wording());
        Cell when = words.back(undone.back(), 0, null);
        return new Cell[] { new Cell.Count(number, Mark.NONE), when, when,
                told(Responsible.of(undone, steps.named()), "step.nobody"),
                Cell.words(steps.instruction(undone.subject())),
                told(steps.after(undone), "none"), takes(undone) };
    }

    /** The most that it takes, where the plan says so. */
    private Cell takes(Undone undone) {
        return undone.subject().element().filter(RecoveryStep.class::isInstance).map(RecoveryStep.class::cast)
                .map(RecoveryStep::getTakes)
                .<Cell>map(takes -> new Cell.Time(Rational.of(takes.most().seconds()), Mark.NONE))
                .orElseGet(() -> Cell.nothing(messages.text("back.unknown")));
    }

    private Cell[] row(Activity activity, int number) {
        Rational takes = activity.finish().minus(activity.start());
        return new Cell[] { new Cell.Count(number, Mark.NONE), new Cell.Time(activity.start(), Mark.NONE),
                until(activity), told(steps.who(activity), "step.nobody"),
                Cell.words(steps.instruction(activity)),
                told(steps.after(activity), "none"), new Cell.Time(takes, Mark.NONE) };
    }

    private Cell told(String text, String keyOfNone) {
        return text.isBlank() ? Cell.nothing(messages.text(keyOfNone)) : Cell.words(text);
    }

    /** When it is finished; of a system, marked by its RTO. */
    private Cell until(Activity activity) {
        return new OutcomeWords(report.wording()).back(new Back.At(activity.finish()), 0,
                activity.element().filter(InformationSystem.class::isInstance).map(InformationSystem.class::cast)
                        .map(InformationSystem::getRto).orElse(null));
    }

    private Block.Figure figure(String anchor, int number, Picture picture) {
        return new Block.Figure(anchor + "-gantt" + (number == 1 ? "" : "-" + number), messages.text("figure.gantt"),
                picture.description(), picture.svg(), picture.width(), picture.height());
    }

    private Optional<Block> critical() {
        List<String> path = steps.all().stream().filter(Activity::isCritical).map(activity -> messages
                .text("plan.critical.step", steps.shortName(activity), report.wording().time(activity.finish())))
                .toList();
        return path.isEmpty() ? Optional.empty()
                : Optional.of(new Block.Paragraph(messages.text("plan.critical", String.join(" → ", path))));
    }
}
