package org.holdfast.rules;

import java.util.List;
import java.util.Optional;

/**
 * What the check of a plan found.
 *
 * @param findings
 *            the findings on steps that are begun or signed off, and the contradictions; by step, rule and subject
 * @param later
 *            the findings on steps that are not begun; some are put into words when they are first asked, which must
 *            not be after the plan has changed
 * @param accepted
 *            the findings that are accepted
 * @param steps
 *            where the plan stands, step by step
 */
public record CheckResult(List<Finding> findings, List<Finding> later, List<AcceptedFinding> accepted,
        List<StepSummary> steps) {

    /** The gravest severity among the findings; empty if there are none. */
    public Optional<Severity> worst() {
        return findings.stream().map(Finding::severity).max(Severity::compareTo);
    }
}
