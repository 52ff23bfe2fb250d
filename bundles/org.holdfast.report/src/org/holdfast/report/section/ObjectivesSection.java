package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.holdfast.analysis.recovery.Choice;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.model.InformationSystem;
import org.holdfast.report.PlanReport;
import org.holdfast.report.WorstCases;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Section;
import org.holdfast.report.wording.OutcomeWords;
import org.holdfast.report.wording.RecoveryWords;
import org.holdfast.report.wording.ScenarioWords;

/** What is asked of the recovery of each system, what the plan achieves in the worst scenario, and from which copy. */
public final class ObjectivesSection implements ReportSection {

    @Override
    public Section of(PlanReport report) {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(report.messages().text("objectives.intro"))));
        if (!report.recoveries().scenarios().isEmpty()) {
            blocks.addAll(ObjectiveFigure.of(report));
        }
        blocks.add(achieved(report));
        blocks.add(MissedObjectives.table(report));
        return new Section("objectives", report.messages().text("section.objectives"), blocks,
                List.of(Parts.section(report, "objectives-from", ProtectionTable.of(report))));
    }

    private static Block achieved(PlanReport report) {
        Cells cells = new Cells(report);
        OutcomeWords outcomes = new OutcomeWords(report.wording());
        TableDraft table = new TableDraft(report.messages(), "objectives-systems").text("system", 2)
                .numbers("rto", "rta").text("worstIn", 2).text("how", 3).numbers("rpo").text("rpa", 2)
                .text("mostLostIn", 2);
        for (InformationSystem system : report.index().byName(InformationSystem.class)) {
            Optional<WorstCases.Case> back = report.worstCases().back(system);
            Optional<WorstCases.Case> lost = report.worstCases().lost(system);
            table.row(cells.link(system), outcomes.objective(system.getRto()),
                    back.map(each -> outcomes.back(each.outcome().back(), 0, system.getRto()))
                            .orElseGet(() -> cells.nothing("neverDown")),
                    scenario(report, back), how(report, system, back), outcomes.objective(system.getRpo()),
                    lost.map(each -> outcomes.lost(each.outcome().lost(), system.getRpo()))
                            .orElseGet(() -> cells.nothing("neverDown")),
                    scenario(report, lost));
        }
        return table.table();
    }

    private static Cell scenario(PlanReport report, Optional<WorstCases.Case> worst) {
        return worst.map(each -> Cell.words(new ScenarioWords(report.wording()).name(each.recovery().scenario())))
                .orElseGet(() -> new Cells(report).nothing("none"));
    }

    private static Cell how(PlanReport report, InformationSystem system, Optional<WorstCases.Case> worst) {
        RecoveryWords words = new RecoveryWords(report.wording());
        return worst.map(WorstCases.Case::recovery).map(Recovery::choices)
                .map(choices -> choices.of(system).map(choice -> how(report, words, choice))
                        .orElseGet(() -> new Cells(report).text("how.waits")))
                .orElseGet(() -> new Cells(report).nothing("none"));
    }

    private static Cell how(PlanReport report, RecoveryWords words, Choice choice) {
        return choice.chosen()
                .map(option -> words.copy(option).map(copy -> new Cells(report).text("how.copy", copy))
                        .orElseGet(() -> Cell.words(words.instruction(option))))
                .orElseGet(() -> new Cells(report).text("how.nothing"));
    }
}
