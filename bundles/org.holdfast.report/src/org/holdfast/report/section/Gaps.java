package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.analysis.schedule.Unjudged;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.name.Labels;
import org.holdfast.report.PlanReport;
import org.holdfast.report.WorstCases.Missed;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Span;
import org.holdfast.report.wording.Messages;
import org.holdfast.report.wording.Names;
import org.holdfast.report.wording.OutcomeWords;
import org.holdfast.report.wording.ScenarioWords;

/** The worst that is missing: objectives, systems that would be lost, plans that nobody has tried. */
final class Gaps {
    private static final int TOLD = 5;

    private final PlanReport report;
    private final Messages messages;

    Gaps(PlanReport report) {
        this.report = report;
        this.messages = report.messages();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Missed> missed = report.worstCases().missed();
        add("gaps.missed", missed.stream().map(each -> MissedObjectives.sentence(report, each)).toList(),
                "objectives-missed", blocks);
        unjudged().ifPresent(blocks::add);
        add("gaps.unrecoverable", unrecoverable(), "objectives-systems", blocks);
        add("gaps.neverTried", neverTried().stream().map(Names::of).toList(), "exercises", blocks);
        add("gaps.overdue", overdue().stream().map(Names::of).toList(), "exercises", blocks);
        return blocks.isEmpty() ? List.of(nothing()) : blocks;
    }

    /** Where there is no disaster or no objective, nothing is proven. */
    private Block nothing() {
        if (report.recoveries().scenarios().isEmpty()) {
            return new Block.Callout(Mark.WARNING, messages.text("gaps.notKnown"));
        }
        return SummarySection.doubt(report).map(doubt -> new Block.Callout(Mark.WARNING, doubt))
                .orElseGet(() -> new Block.Callout(Mark.GOOD, messages.text("gaps.none")));
    }

    /** In one paragraph: what is missed weighs more, and a director reads one page. */
    private Optional<Block> unjudged() {
        List<Unjudged> unjudged = report.worstCases().unjudged();
        if (unjudged.isEmpty()) {
            return Optional.empty();
        }
        List<Span> spans = new ArrayList<>(List.of(Span.strong(messages.text("gaps.unjudged")), Span.plain(" "),
                Span.plain(unjudged.stream().limit(2 * TOLD).map(this::asked).collect(Collectors.joining("; ")))));
        if (unjudged.size() > 2 * TOLD) {
            spans.add(Span.plain("; "));
            spans.add(new Span.Link(messages.counted("gaps.more", unjudged.size() - 2 * TOLD), "objectives-systems"));
        }
        return Optional.of(new Block.Paragraph(spans));
    }

    private String asked(Unjudged unjudged) {
        return messages.text("gaps.objective", Names.of(unjudged.outcome().element()), unjudged.objective().name(),
                new OutcomeWords(report.wording()).time(unjudged.allowed()));
    }

    private void add(String heading, List<String> gaps, String more, List<Block> blocks) {
        if (gaps.isEmpty()) {
            return;
        }
        blocks.add(new Block.Paragraph(List.of(Span.strong(messages.text(heading)))));
        List<List<Span>> items = new ArrayList<>();
        gaps.stream().limit(TOLD).forEach(gap -> items.add(List.of(Span.plain(gap))));
        if (gaps.size() > TOLD) {
            items.add(List.of(new Span.Link(messages.counted("gaps.more", gaps.size() - TOLD), more)));
        }
        blocks.add(new Block.Items(false, items));
    }

    /** The systems that lose all data in some scenario, each with the first such scenario by name. */
    private List<String> unrecoverable() {
        SequencedMap<String, String> lost = new TreeMap<>();
        for (Recovery recovery : report.recoveries().all()) {
            recovery.outcome().down().values().stream().filter(each -> each.lost() instanceof Lost.Everything)
                    .filter(each -> each.element() instanceof InformationSystem)
                    .forEach(each -> lost.putIfAbsent(Labels.of(each.element()), messages.text("gaps.lostIn",
                            Names.of(each.element()), new ScenarioWords(report.wording()).name(recovery.scenario()))));
        }
        return List.copyOf(lost.values());
    }

    /** The recovery plans without an exercise up to the day of the report, by name. */
    Collection<RecoveryPlan> neverTried() {
        return report.index().byName(RecoveryPlan.class).stream()
                .filter(plan -> report.exercises().of(plan).isEmpty()).toList();
    }

    /** The recovery plans of which no exercise counts any longer, by name. */
    Collection<RecoveryPlan> overdue() {
        return report.index().byName(RecoveryPlan.class).stream()
                .filter(plan -> plan.getExercisePeriod() != null && !report.exercises().of(plan).isEmpty()
                        && report.exercises().within(plan.getExercisePeriod(), plan).isEmpty())
                .toList();
    }
}
