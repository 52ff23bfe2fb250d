package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.holdfast.model.BusinessFunction;
import org.holdfast.model.InformationSystem;
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
        List<String> sentences = new ArrayList<>();
        sentences.add(errors > 0 ? messages.counted("verdict.errors", errors)
                : messages.text(isAnySignedOff(report) ? "verdict.noErrors" : "verdict.noneSigned"));
        if (missed > 0) {
            sentences.add(messages.counted("verdict.missed", missed));
        }
        Optional<String> doubt = doubt(report);
        doubt.ifPresent(sentences::add);
        if (missed == 0 && doubt.isEmpty()) {
            sentences.add(messages.counted("verdict.met", report.recoveries().scenarios().size()));
        }
        Mark held = doubt.isEmpty() && isAnySignedOff(report) ? Mark.GOOD : Mark.WARNING;
        return new Block.Callout(errors == 0 && missed == 0 ? held : Mark.BAD, String.join(" ", sentences));
    }

    /** Why it cannot be said that objectives are met which are not seen to be missed; empty where it can. */
    static Optional<String> doubt(PlanReport report) {
        Messages messages = report.messages();
        if (report.recoveries().scenarios().isEmpty()) {
            return Optional.of(messages.text("verdict.noScenarios"));
        }
        if (!hasObjectives(report)) {
            return Optional.of(messages.text("verdict.noObjectives"));
        }
        int unjudged = report.worstCases().unjudged().size();
        return unjudged == 0 ? Optional.empty() : Optional.of(messages.counted("verdict.unjudged", unjudged));
    }

    private static boolean hasObjectives(PlanReport report) {
        return report.index().all(InformationSystem.class).stream()
                .anyMatch(system -> system.getRto() != null || system.getRpo() != null)
                || report.index().all(BusinessFunction.class).stream().anyMatch(function -> function.getMtd() != null);
    }

    private static boolean isAnySignedOff(PlanReport report) {
        return report.check().steps().stream().anyMatch(step -> step.status() == StepStatus.DONE);
    }
}
