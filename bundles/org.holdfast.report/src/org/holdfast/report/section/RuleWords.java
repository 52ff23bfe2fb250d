package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.model.CustomRule;
import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Span;
import org.holdfast.report.wording.Names;
import org.holdfast.rules.Finding;

/** What a rule asks for, in the language of the report. */
final class RuleWords {
    private final PlanReport report;

    RuleWords(PlanReport report) {
        this.report = report;
    }

    /** The sentence of the rule, with words of the language of plans as such; of a rule of the organisation's own its title. */
    Cell says(Finding finding) {
        String[] parts = sentence(finding).split("`");
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            spans.add(i % 2 == 0 ? Span.plain(parts[i]) : new Span.Name(parts[i]));
        }
        return new Cell.Words(spans, Mark.NONE);
    }

    private String sentence(Finding finding) {
        String key = "rule." + finding.code();
        return report.messages().has(key) ? report.messages().text(key)
                : report.index().all(CustomRule.class).stream().filter(own -> finding.code().equals(own.getName()))
                        .findFirst().map(Names::of).orElse(finding.code());
    }
}
