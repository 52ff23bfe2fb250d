package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
                .map(followed -> withPicture(followed, report)).toList();
        String key = plans.isEmpty() ? "plans.none" : "plans.read";
        return new Section("plans", report.messages().text("section.plans"),
                List.of(new Block.Paragraph(report.messages().text(key))), plans);
    }

    /** The picture comes last: it is for who wants to see the whole, not for who has to act. */
    private static Section withPicture(FollowedPlan followed, PlanReport report) {
        Section section = new PlanInstruction(report, followed).section();
        Optional<Block> picture = new DiagramFigures(report).of(followed.plan());
        if (picture.isEmpty()) {
            return section;
        }
        List<Section> all = new ArrayList<>(section.sections());
        all.add(new Section(section.anchor() + "-picture", report.messages().text("section.plan-picture"),
                List.of(picture.get()), List.of()));
        return new Section(section.anchor(), section.title(), section.blocks(), all);
    }
}
