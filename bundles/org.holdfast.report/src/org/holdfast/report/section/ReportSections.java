package org.holdfast.report.section;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.holdfast.model.Plan;
import org.holdfast.model.value.Day;
import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Report;
import org.holdfast.report.content.Section;
import org.holdfast.report.wording.Names;
import org.holdfast.report.wording.Wording;

/** The sections of a report, in their order, after the appendices of NIST SP 800-34 rev. 1. */
public final class ReportSections {
    private static final SequencedMap<String, ReportSection> ALL = new LinkedHashMap<>();

    static {
        ALL.put("summary", new SummarySection());
        ALL.put("impact", new ImpactSection());
        ALL.put("systems", new SystemsSection());
        ALL.put("objectives", new ObjectivesSection());
        ALL.put("groups", new GroupsSection());
        ALL.put("disasters", new DisastersSection());
        ALL.put("costs", new CostsSection());
        ALL.put("plans", new PlansSection());
        ALL.put("exercises", new ExercisesSection());
        ALL.put("review", new ReviewSection());
        ALL.put("findings", new FindingsSection());
        ALL.put("glossary", new GlossarySection());
    }

    private ReportSections() {}

    /** The anchors of the sections that a report may have, in their order. */
    public static List<String> anchors() {
        return List.copyOf(ALL.keySet());
    }

    /** The report with the sections that are wanted. */
    public static Report of(PlanReport report) {
        List<String> wanted = report.request().sections();
        List<Section> sections = ALL.entrySet().stream()
                .filter(entry -> wanted.isEmpty() || wanted.contains(entry.getKey())).map(Map.Entry::getValue)
                .map(section -> section.of(report)).toList();
        return new Report(report.plan().map(Names::of).orElse("?"), subtitle(report), reviewed(report),
                report.asOf(), report.request().language(), sections);
    }

    private static String subtitle(PlanReport report) {
        return report.messages().text("subtitle");
    }

    private static String reviewed(PlanReport report) {
        Wording wording = report.wording();
        return report.plan().map(Plan::getReviewedOn).map(Day::date)
                .map(day -> wording.messages().text("reviewed", wording.day(day)))
                .orElseGet(() -> wording.messages().text("neverReviewed"));
    }
}
