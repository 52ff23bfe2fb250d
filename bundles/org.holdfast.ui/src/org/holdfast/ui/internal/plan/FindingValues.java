package org.holdfast.ui.internal.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.holdfast.dsl.plan.Places;
import org.holdfast.model.Acceptance;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Day;
import org.holdfast.rules.AcceptedFinding;
import org.holdfast.rules.CheckResult;
import org.holdfast.rules.Finding;
import org.holdfast.rules.fix.Fix;
import org.holdfast.rules.fix.Fixes;
import org.holdfast.ui.plan.PlanFinding;
import org.holdfast.ui.plan.PlanFinding.ChainLink;
import org.holdfast.ui.plan.PlanFindings;

/** Findings as values that outlive the model; made within a read. */
final class FindingValues {

    private FindingValues() {}

    static List<PlanFinding> of(List<Finding> findings) {
        return findings.stream().map(FindingValues::of).toList();
    }

    static PlanFinding of(Finding finding) {
        return new PlanFinding(finding.code(), finding.step(), finding.severity(), EcoreUtil.getURI(finding.subject()),
                Labels.of(finding.subject()), Places.of(finding.subject(), finding.place()), finding.message(),
                finding.chain().stream().map(link -> new ChainLink(EcoreUtil.getURI(link.element()), link.says()))
                        .toList(),
                finding.fixes().stream().map(Fix::says).toList(),
                Fixes.accept(finding, LocalDate.EPOCH).isPresent());
    }

    static PlanFindings.Complete complete(CheckResult result) {
        return new PlanFindings.Complete(of(result.later()), result.accepted().stream().map(FindingValues::accepted)
                .toList(), result.steps());
    }

    private static PlanFindings.Accepted accepted(AcceptedFinding accepted) {
        Acceptance acceptance = accepted.acceptance();
        return new PlanFindings.Accepted(of(accepted.finding()), String.valueOf(acceptance.getReason()),
                Optional.ofNullable(acceptance.getUntil()).map(Day::date));
    }
}
