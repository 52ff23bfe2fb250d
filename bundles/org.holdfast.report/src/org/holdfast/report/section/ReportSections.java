package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.concurrent.CancellationException;

import org.holdfast.analysis.outcome.Progress;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.model.Plan;
import org.holdfast.model.value.Day;
import org.holdfast.report.PlanReport;
import org.holdfast.report.ReportRequest;
import org.holdfast.report.content.Report;
import org.holdfast.report.content.Section;
import org.holdfast.report.wording.Messages;
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

    /** What a booklet of one disaster tells, what to do first. */
    private static final List<String> BOOKLET = List.of("plans", "disasters", "costs", "glossary");

    private ReportSections() {}

    /** The anchors of the sections that a report may have, in their order. */
    public static List<String> anchors() {
        return List.copyOf(ALL.keySet());
    }

    /**
     * The report with the sections that are wanted.
     *
     * @param progress
     *            is told of each section that is done
     */
    public static Report of(PlanReport report, Progress progress) {
        List<ReportSection> wanted = wanted(report.request()).stream().map(ALL::get).filter(Objects::nonNull).toList();
        List<Section> sections = new ArrayList<>();
        for (ReportSection section : wanted) {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            sections.add(section.of(report));
            progress.done(sections.size(), wanted.size());
        }
        return new Report(report.plan().map(Names::of).orElse("?"), subtitle(report), reviewed(report),
                report.asOf(), report.request().language(), sections);
    }

    /** Those that are asked for, in the order of the report; else all, or those of a booklet. */
    private static List<String> wanted(ReportRequest request) {
        if (!request.sections().isEmpty()) {
            return ALL.keySet().stream().filter(request.sections()::contains).toList();
        }
        return request.scenarios().isEmpty() ? anchors() : BOOKLET;
    }

    private static String subtitle(PlanReport report) {
        Messages messages = report.messages();
        return report.request().firstScenario().flatMap(Scenario::disaster)
                .map(disaster -> messages.text("subtitle.booklet", Names.of(disaster)))
                .orElseGet(() -> messages.text("subtitle"));
    }

    private static String reviewed(PlanReport report) {
        Wording wording = report.wording();
        return report.plan().map(Plan::getReviewedOn).map(Day::date)
                .map(day -> wording.messages().text("reviewed", wording.day(day)))
                .orElseGet(() -> wording.messages().text("neverReviewed"));
    }
}
