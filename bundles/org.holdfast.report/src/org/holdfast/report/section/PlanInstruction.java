package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Section;
import org.holdfast.report.content.Span;
import org.holdfast.report.wording.Messages;
import org.holdfast.report.wording.Names;
import org.holdfast.report.wording.OutcomeWords;
import org.holdfast.report.wording.ScenarioWords;

/** One recovery plan: when it applies, who declares it, whom to call, what to do, what is back when, what it lacks. */
final class PlanInstruction {
    private final PlanReport report;
    private final Messages messages;
    private final FollowedPlan followed;
    private final String anchor;

    PlanInstruction(PlanReport report, FollowedPlan followed) {
        this.report = report;
        this.messages = report.messages();
        this.followed = followed;
        this.anchor = report.anchors().of(followed.plan());
    }

    Section section() {
        List<Section> parts = new ArrayList<>();
        PlanContacts contacts = new PlanContacts(report, followed);
        parts.add(part("declare", contacts.declaring(anchor)));
        parts.add(part("calls", contacts.calls(anchor)));
        if (!followed.plan().getInformation().isEmpty()) {
            parts.add(part("needed", new NeededInformation(report, followed).of(anchor)));
        }
        followed.gravest().ifPresent(gravest -> parts.addAll(recovery(gravest)));
        return new Section(anchor, Names.of(followed.plan()), List.of(facts()),
                IntStream.range(0, parts.size()).mapToObj(i -> numbered(parts.get(i), i + 1)).toList());
    }

    /** What people tell each other at night: "I am at three". */
    private Section numbered(Section part, int number) {
        return new Section(part.anchor(), messages.text("plan.part", number, part.title()), part.blocks(),
                part.sections());
    }

    private List<Section> recovery(Recovery gravest) {
        List<Section> parts = new ArrayList<>();
        parts.add(new PlanSteps(report, gravest).of(anchor));
        PlanOutcomes outcomes = new PlanOutcomes(report, gravest);
        parts.add(part("back", outcomes.functions(anchor), outcomes.systems(anchor), outcomes.equipment(anchor)));
        parts.add(gaps(gravest));
        if (followed.recoveries().size() > 1) {
            parts.add(part("others", new PlanVariants(report, gravest).of(anchor,
                    followed.recoveries().subList(1, followed.recoveries().size()))));
        }
        return parts;
    }

    private Section part(String name, Block... blocks) {
        return new Section(anchor + "-part-" + name, messages.text("plan." + name), List.of(blocks), List.of());
    }

    private Block facts() {
        RecoveryPlan plan = followed.plan();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(messages.text("plan.applies"), applies()));
        facts.add(new Block.Fact(messages.text("plan.declared"),
                Resolved.is(plan.getDeclaredBy()) ? Names.of(plan.getDeclaredBy()) : messages.text("notSaid")));
        facts.add(new Block.Fact(messages.text("plan.within"), plan.getDeclaredWithin() == null
                ? messages.text("notSaid")
                : messages.text("plan.within.after",
                        new OutcomeWords(report.wording()).time(plan.getDeclaredWithin()))));
        facts.add(new Block.Fact(messages.text("plan.where"),
                Resolved.is(plan.getRecoversAt()) ? List.of(report.anchors().link(plan.getRecoversAt()))
                        : List.of(Span.plain(messages.text("notSaid")))));
        followed.gravest().ifPresent(gravest -> {
            facts.add(new Block.Fact(messages.text("plan.reckoned"),
                    new ScenarioWords(report.wording()).name(gravest.scenario())));
            facts.add(new Block.Fact(messages.text("plan.end"), new GapWords(report.wording()).end(gravest)));
        });
        return new Block.Facts(facts);
    }

    private String applies() {
        ScenarioWords words = new ScenarioWords(report.wording());
        List<String> told = followed.recoveries().stream().map(Recovery::scenario).map(
                scenario -> messages.text("plan.applies.one", words.name(scenario), words.harm(scenario.harm())))
                .toList();
        return told.isEmpty() ? messages.text("plan.applies.none") : String.join("; ", told);
    }

    private Section gaps(Recovery gravest) {
        GapWords words = new GapWords(report.wording());
        List<Block> blocks = new ArrayList<>();
        List<String> missed = words.missed(gravest);
        Optional<String> doubt = words.doubt(gravest);
        if (!missed.isEmpty()) {
            blocks.add(new Block.Callout(Mark.BAD, messages.text("plan.gaps.some")));
            items(missed, blocks);
        } else if (doubt.isEmpty()) {
            blocks.add(new Block.Callout(Mark.GOOD, messages.text("plan.gaps.none")));
        }
        doubt.ifPresent(told -> blocks.add(new Block.Callout(Mark.WARNING, told)));
        List<String> rest = new ArrayList<>(words.notBack(gravest));
        rest.addAll(words.flagged(gravest));
        if (!rest.isEmpty()) {
            blocks.add(new Block.Paragraph(messages.text("plan.gaps.know")));
            items(rest, blocks);
        }
        return new Section(anchor + "-part-gaps", messages.text("plan.gaps"), blocks, List.of());
    }

    private static void items(List<String> texts, List<Block> blocks) {
        if (!texts.isEmpty()) {
            blocks.add(new Block.Items(false, texts.stream().map(text -> List.of(Span.plain(text))).toList()));
        }
    }
}
