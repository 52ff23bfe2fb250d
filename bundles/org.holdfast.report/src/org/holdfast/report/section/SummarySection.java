package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.model.StepStatus;
import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Section;
import org.holdfast.report.wording.Messages;
import org.holdfast.rules.StepSummary;

/** The page for the director: where the business stands, what is missed, what it costs, and what is to be decided. */
public final class SummarySection implements ReportSection {

    @Override
    public Section of(PlanReport report) {
        Messages messages = report.messages();
        return new Section("summary", messages.text("section.summary"),
                List.of(verdict(report), new Block.Facts(new SummaryMoney(report).facts())),
                List.of(Parts.section(report, "summary-decide", new Decisions(report).list()),
                        new Section("summary-gaps", messages.text("section.summary-gaps"), new Gaps(report).blocks(),
                                List.of()),
                        Parts.section(report, "summary-steps", StepTable.of(report))));
    }

    private static Block verdict(PlanReport report) {
        Messages messages = report.messages();
        int errors = report.check().steps().stream().mapToInt(StepSummary::errors).sum();
        int missed = report.worstCases().missed().size();
        int scenarios = report.recoveries().scenarios().size();
        List<String> sentences = new ArrayList<>();
        sentences.add(errors > 0 ? messages.counted("verdict.errors", errors)
                : messages.text(isAnySignedOff(report) ? "verdict.noErrors" : "verdict.noneSigned"));
        sentences.add(missed > 0 ? messages.counted("verdict.missed", missed)
                : scenarios > 0 ? messages.counted("verdict.met", scenarios) : messages.text("verdict.noScenarios"));
        Mark held = scenarios > 0 && isAnySignedOff(report) ? Mark.GOOD : Mark.WARNING;
        return new Block.Callout(errors == 0 && missed == 0 ? held : Mark.BAD, String.join(" ", sentences));
    }

    private static boolean isAnySignedOff(PlanReport report) {
        return report.check().steps().stream().anyMatch(step -> step.status() == StepStatus.DONE);
    }
}
