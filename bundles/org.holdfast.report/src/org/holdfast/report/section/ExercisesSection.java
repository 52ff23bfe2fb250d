package org.holdfast.report.section;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.Component;
import org.holdfast.model.Exercise;
import org.holdfast.model.ExerciseResult;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Measurement;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.value.Period;
import org.holdfast.model.value.Duration;
import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Section;
import org.holdfast.report.wording.Names;
import org.holdfast.report.wording.OutcomeWords;

/** When each plan was tried and is to be tried next, and what came out; after NIST SP 800-34 rev. 1, 3.5.1. */
public final class ExercisesSection implements ReportSection {
    @Override
    public Section of(PlanReport report) {
        return new Section("exercises", report.messages().text("section.exercises"),
                List.of(new Block.Paragraph(report.messages().text("exercises.read")), due(report), held(report),
                        measured(report)),
                List.of());
    }

    private static Block due(PlanReport report) {
        Cells cells = new Cells(report);
        TableDraft table = new TableDraft(report.messages(), "exercises-due").text("exercise.plan", 3)
                .text("exercise.every", 2).text("exercise.last", 2).text("exercise.result", 2).text("exercise.next", 2);
        for (RecoveryPlan plan : report.index().all(RecoveryPlan.class)) {
            Optional<Exercise> last = last(report.exercises().of(plan));
            table.row(cells.link(plan),
                    plan.getExercisePeriod() == null ? cells.nothing("notSaid")
                            : Cell.words(report.messages().counted("unit." + plan.getExercisePeriod().unit().word(),
                                    plan.getExercisePeriod().amount())),
                    last.map(exercise -> date(exercise, Mark.NONE))
                            .orElseGet(() -> Cell.words(report.messages().text("exercise.never"), Mark.BAD)),
                    last.map(exercise -> result(cells, exercise)).orElseGet(() -> cells.nothing("none")),
                    next(plan, last, report));
        }
        return table.table();
    }

    /** Marked as a gap if that day is past, or if no exercise counts any longer. */
    private static Cell next(RecoveryPlan plan, Optional<Exercise> last, PlanReport report) {
        if (plan.getExercisePeriod() == null || last.isEmpty()) {
            return Cell.words(report.messages().text(last.isEmpty() ? "exercise.now" : "exercise.noPeriod"),
                    Mark.WARNING);
        }
        Period period = plan.getExercisePeriod();
        Optional<Exercise> within = last(report.exercises().within(period, plan));
        List<String> changed = report.exercises().changed(last.get()).stream().map(Names::of).sorted().toList();
        if (within.isEmpty() && !changed.isEmpty()) {
            return Cell.words(report.messages().text("exercise.outdated", String.join(", ", changed)), Mark.BAD);
        }
        LocalDate next = period.after(within.orElse(last.get()).getDate().date());
        return new Cell.Date(next, report.asOf().isAfter(next) ? Mark.BAD : Mark.GOOD);
    }

    private static Block held(PlanReport report) {
        Cells cells = new Cells(report);
        TableDraft table = new TableDraft(report.messages(), "exercises-held").text("exercise.date", 2)
                .text("exercise.plan", 3).text("exercise.sort", 2).text("exercise.result", 2)
                .text("exercise.failed", 3);
        for (Exercise exercise : report.exercises().all().reversed()) {
            List<Component> failed = Resolved.among(exercise.getFailed());
            table.row(date(exercise, Mark.NONE), cells.link(exercise.getPlan()), cells.choice(exercise.getSort()),
                    result(cells, exercise), cells.links(failed, "none"));
        }
        return table.table();
    }

    private static Block measured(PlanReport report) {
        Cells cells = new Cells(report);
        OutcomeWords words = new OutcomeWords(report.wording());
        TableDraft table = new TableDraft(report.messages(), "exercises-measured").text("exercise.system", 3)
                .text("exercise.plan", 3).text("exercise.date", 2).numbers("exercise.time", "back.rto");
        for (Exercise exercise : report.exercises().all().reversed()) {
            for (Measurement measurement : exercise.getMeasured()) {
                @Nullable
                Component component = measurement.getComponent();
                @Nullable
                Duration rto = component instanceof InformationSystem system
                        ? system.getRto()
                        : null;
                table.row(cells.link(component), cells.link(exercise.getPlan()), date(exercise, Mark.NONE),
                        words.measured(measurement.getTime(), rto), words.objective(rto));
            }
        }
        return table.table();
    }

    private static Cell result(Cells cells, Exercise exercise) {
        return exercise.getResult() == ExerciseResult.UNSPECIFIED ? cells.nothing("notSaid")
                : Cell.words(cells.word(exercise.getResult()),
                        exercise.getResult() == ExerciseResult.FAILED ? Mark.BAD : Mark.GOOD);
    }

    private static Cell date(Exercise exercise, Mark mark) {
        return new Cell.Date(exercise.getDate().date(), mark);
    }

    private static Optional<Exercise> last(List<Exercise> byDate) {
        return byDate.isEmpty() ? Optional.empty() : Optional.of(byDate.getLast());
    }
}
