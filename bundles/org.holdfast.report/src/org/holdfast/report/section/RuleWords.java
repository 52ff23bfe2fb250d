package org.holdfast.report.section;

import org.holdfast.model.CustomRule;
import org.holdfast.report.PlanReport;
import org.holdfast.report.wording.Names;
import org.holdfast.rules.Finding;

/** What a rule asks for, in the language of the report. */
final class RuleWords {
    private final PlanReport report;

    RuleWords(PlanReport report) {
        this.report = report;
    }

    /** The sentence of the rule; of a rule of the organisation's own its title. */
    String says(Finding finding) {
        String key = "rule." + finding.code();
        return report.messages().has(key) ? report.messages().text(key)
                : report.index().all(CustomRule.class).stream().filter(own -> finding.code().equals(own.getName()))
                        .findFirst().map(Names::of).orElse(finding.code());
    }
}
