package org.holdfast.report.section;

import java.util.List;

import org.holdfast.model.RecoveryPlan;
import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Section;

/** The recovery plans, each as an instruction for somebody who has never seen it; after NIST SP 800-34 rev. 1, A.3. */
public final class PlansSection implements ReportSection {
    @Override
    public Section of(PlanReport report) {
        List<Section> plans = report.index().all(RecoveryPlan.class).stream()
                .map(plan -> FollowedPlan.of(plan, report))
                .filter(followed -> report.request().scenarios().isEmpty() || !followed.recoveries().isEmpty())
                .map(followed -> new PlanInstruction(report, followed).section()).toList();
        String key = plans.isEmpty() ? "plans.none" : "plans.read";
        return new Section("plans", report.messages().text("section.plans"),
                List.of(new Block.Paragraph(report.messages().text(key))), plans);
    }
}
