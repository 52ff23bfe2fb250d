package org.holdfast.report.section;

import java.util.List;

import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.recovery.Choice;
import org.holdfast.analysis.recovery.RecoveryOption;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Offering;
import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.report.wording.OutcomeWords;
import org.holdfast.report.wording.RecoveryWords;

/** What is back when in a recovery, and with what loss, beside what is asked. */
final class PlanOutcomes {
    private final PlanReport report;
    private final Recovery recovery;
    private final Cells cells;
    private final OutcomeWords words;
    private final RecoveryWords ways;

    PlanOutcomes(PlanReport report, Recovery recovery) {
        this.report = report;
        this.recovery = recovery;
        this.cells = new Cells(report);
        this.words = new OutcomeWords(report.wording());
        this.ways = new RecoveryWords(report.wording());
    }

    /** Functions with their outage, until their work is recovered too. */
    Block functions(String anchor) {
        TableDraft table = new TableDraft(report.messages(), anchor + "-functions", "plan-functions")
                .text("back.function", 3).numbers("back.at", "back.outage", "back.mtd");
        for (ElementOutcome outcome : recovery.outcome().down().values()) {
            if (outcome.element() instanceof BusinessFunction function) {
                long work = function.getWrt() == null ? 0 : function.getWrt().seconds();
                table.row(cells.link(function), words.back(outcome.back(), 0, null),
                        words.back(outcome.back(), work, function.getMtd()), words.objective(function.getMtd()));
            }
        }
        return table.table();
    }

    /** Systems with the copy from which they are restored. */
    Block systems(String anchor) {
        TableDraft table = new TableDraft(report.messages(), anchor + "-systems", "plan-systems").text("back.system", 2)
                .text("back.copy", 4).numbers("back.at", "back.rto").text("back.lost", 3)
                .numbers("back.rpo");
        for (ElementOutcome outcome : recovery.outcome().down().values()) {
            if (outcome.element() instanceof InformationSystem system) {
                table.row(cells.link(system), way(system), words.back(outcome.back(), 0, system.getRto()),
                        words.objective(system.getRto()), words.lost(outcome.lost(), system.getRpo()),
                        words.objective(system.getRpo()));
            }
        }
        return table.table();
    }

    /** Machines and all else that systems need. */
    Block equipment(String anchor) {
        TableDraft table = new TableDraft(report.messages(), anchor + "-equipment", "plan-equipment")
                .text("back.equipment", 2).text("back.way", 4).numbers("back.at");
        for (ElementOutcome outcome : recovery.outcome().down().values()) {
            if (isEquipment(outcome.element())) {
                table.row(cells.link(outcome.element()), way(outcome.element()),
                        words.back(outcome.back(), 0, null));
            }
        }
        return table.table();
    }

    private static boolean isEquipment(NamedElement element) {
        return !(element instanceof BusinessFunction || element instanceof InformationSystem
                || element instanceof Offering);
    }

    private Cell way(NamedElement element) {
        if (!(element instanceof Component component)) {
            return cells.text("way.waits");
        }
        List<Choice> choice = recovery.choices().of(component).stream().toList();
        if (choice.isEmpty()) {
            return cells.text("way.waits");
        }
        return choice.getFirst().chosen().map(this::way)
                .orElseGet(() -> Cell.words(report.messages().text("way.none"), Mark.BAD));
    }

    private Cell way(RecoveryOption option) {
        return Cell.words(ways.copy(option).map(copy -> report.messages().text("way.copy", copy))
                .orElseGet(() -> ways.instruction(option)));
    }
}
