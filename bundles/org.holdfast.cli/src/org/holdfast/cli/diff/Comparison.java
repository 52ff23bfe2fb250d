package org.holdfast.cli.diff;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.review.Change;
import org.holdfast.analysis.review.Changes;
import org.holdfast.analysis.review.PlanState;
import org.holdfast.rules.Finding;
import org.holdfast.rules.PlanCheck;

/**
 * What two versions of a plan say differently.
 *
 * @param before
 *            the former
 * @param after
 *            the latter
 * @param changes
 *            what has changed
 * @param brought
 *            the findings on the latter that there are not on the former
 * @param cleared
 *            the findings on the former that there are not on the latter
 */
record Comparison(PlanVersion before, PlanVersion after, List<Change> changes, List<Finding> brought,
        List<Finding> cleared) {

    /** Compares; both versions are checked as of one day. */
    static Comparison of(PlanVersion before, PlanVersion after, LocalDate asOf) {
        PlanIndex former = PlanIndex.of(before.plan().documents());
        PlanIndex latter = PlanIndex.of(after.plan().documents());
        Map<List<String>, Finding> formerFindings = findings(former, asOf);
        Map<List<String>, Finding> latterFindings = findings(latter, asOf);
        return new Comparison(before, after, Changes.between(PlanState.of(former), PlanState.of(latter)),
                without(latterFindings, formerFindings), without(formerFindings, latterFindings));
    }

    private static Map<List<String>, Finding> findings(PlanIndex index, LocalDate asOf) {
        Map<List<String>, Finding> findings = new LinkedHashMap<>();
        PlanCheck.check(index, asOf).findings()
                .forEach(finding -> findings.put(List.of(finding.code(), PlanState.key(finding.subject())), finding));
        return findings;
    }

    private static List<Finding> without(Map<List<String>, Finding> findings, Map<List<String>, Finding> others) {
        return findings.entrySet().stream().filter(each -> !others.containsKey(each.getKey()))
                .map(Map.Entry::getValue).toList();
    }
}
