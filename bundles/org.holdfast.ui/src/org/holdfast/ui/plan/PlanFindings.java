package org.holdfast.ui.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.holdfast.dsl.plan.Problem;
import org.holdfast.rules.StepSummary;

/**
 * What a check of a plan found.
 *
 * @param revision
 *            of the model that was checked
 * @param problems
 *            what the language does not allow, by file and place; where that is an error no rule was asked
 * @param findings
 *            what the rules find on steps that are begun or signed off, and the contradictions; by step, rule and subject
 * @param result
 *            the rest of what a check of all rules gives; empty while only the quick rules were asked, or where the
 *            language finds an error. {@link #findings()} then has what the other rules found before, where it still is
 */
public record PlanFindings(long revision, List<Problem> problems, List<PlanFinding> findings,
        Optional<Complete> result) {

    /** Nothing was checked yet. */
    public static final PlanFindings NONE = new PlanFindings(0, List.of(), List.of(), Optional.empty());

    /**
     * What only a check of all rules gives.
     *
     * @param later
     *            the findings on steps that are not begun
     * @param accepted
     *            the findings that are accepted
     * @param steps
     *            where the plan stands, step by step
     */
    public record Complete(List<PlanFinding> later, List<Accepted> accepted, List<StepSummary> steps) {}

    /**
     * A finding that is accepted.
     *
     * @param finding
     *            what was found
     * @param reason
     *            why it is accepted
     * @param until
     *            until when, as the plan says it; empty if for good
     */
    public record Accepted(PlanFinding finding, String reason, Optional<LocalDate> until) {}
}
