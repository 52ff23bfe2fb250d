package org.holdfast.cli.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.model.Document;
import org.holdfast.model.Plan;
import org.holdfast.rules.CheckResult;
import org.holdfast.rules.Finding;
import org.holdfast.rules.own.OwnRuleDescription;
import org.holdfast.rules.own.OwnRules;

/**
 * What a check has to tell.
 *
 * @param plan
 *            the plan as loaded, with the problems of its language
 * @param result
 *            what the rules found; empty if they were not run, since the language found errors
 * @param asOf
 *            the date as of which it was checked
 * @param allSteps
 *            whether the findings on steps that are not begun are wanted as well
 * @param failOn
 *            which findings make the check fail
 */
record CheckReport(LoadedPlan plan, Optional<CheckResult> result, LocalDate asOf, boolean allSteps,
        FailOn failOn) {
    /** Why there is no result. */
    static final String WHY_NOT_CHECKED = "the rules were not checked, since the language finds errors";

    /** The plan element; empty if there is none. */
    Optional<Plan> planElement() {
        return plan.documents().stream().map(Document::getPlan).filter(each -> each != null).findFirst();
    }

    /** The findings to list: by step, rule and subject. */
    List<Finding> listed() {
        Stream<Finding> later = allSteps ? result.stream().flatMap(each -> each.later().stream()) : Stream.empty();
        return Stream.concat(result.stream().flatMap(each -> each.findings().stream()), later)
                .sorted(Comparator.comparing(Finding::step)).toList();
    }

    /** The rules of the plan's own; empty if the rules were not checked. */
    List<OwnRuleDescription> ownRules() {
        return result.isEmpty() ? List.of() : OwnRules.descriptions(PlanIndex.of(plan.documents()));
    }
}
