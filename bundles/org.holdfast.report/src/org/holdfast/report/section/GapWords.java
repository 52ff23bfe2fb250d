package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.recovery.GroupPoint;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.analysis.schedule.Shortfall;
import org.holdfast.analysis.schedule.Shortfalls;
import org.holdfast.analysis.schedule.Undone;
import org.holdfast.analysis.schedule.Unjudged;
import org.holdfast.model.Component;
import org.holdfast.model.NamedElement;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Rational;
import org.holdfast.report.wording.Messages;
import org.holdfast.report.wording.Names;
import org.holdfast.report.wording.OutcomeWords;
import org.holdfast.report.wording.ReasonWords;
import org.holdfast.report.wording.Wording;

/** What a recovery does not achieve, and why; and where its plan says too little or cannot be followed. */
final class GapWords {
    private final Wording wording;
    private final Messages messages;
    private final OutcomeWords words;
    private final ReasonWords reasons;

    GapWords(Wording wording) {
        this.wording = wording;
        this.messages = wording.messages();
        this.words = new OutcomeWords(wording);
        this.reasons = new ReasonWords(wording);
    }

    /** The objectives that are missed. */
    List<String> missed(Recovery recovery) {
        return Shortfalls.of(recovery.outcome()).stream().map(this::missed).toList();
    }

    private String missed(Shortfall shortfall) {
        String what = Names.of(shortfall.element());
        String allowed = words.time(shortfall.allowed());
        String objective = shortfall.objective().name();
        String achieved = shortfall.achieved().map(wording::time).orElse("");
        if (shortfall.objective() == Shortfall.Objective.RPO) {
            return shortfall.outcome().lost() instanceof Lost.Everything all
                    ? messages.text("gap.allLost", what, reasons.of(all.why()), allowed)
                    : messages.text("gap.lost", what, achieved, allowed);
        }
        return shortfall.outcome().back() instanceof Back.Never never
                ? messages.text("gap.never", what, reasons.of(never.why()), objective, allowed)
                : messages.text("gap.late", what, achieved, objective, allowed);
    }

    /** What never comes back and misses no objective by that, or comes back at no known time. */
    List<String> notBack(Recovery recovery) {
        Set<NamedElement> told = Shortfalls.of(recovery.outcome()).stream().map(Shortfall::element)
                .collect(Collectors.toSet());
        return recovery.outcome().down().values().stream().filter(outcome -> !told.contains(outcome.element()))
                .filter(outcome -> !(outcome.back() instanceof Back.At))
                .map(outcome -> notBack(Names.of(outcome.element()), outcome.back())).toList();
    }

    private String notBack(String what, Back back) {
        return switch (back) {
            case Back.At at -> messages.text("gap.back", what, wording.time(at.seconds()));
            case Back.Never never -> messages.text("gap.notBack", what, reasons.of(never.why()));
            case Back.Unknown unknown -> messages.text("gap.unknown", what, reasons.of(unknown.why()));
        };
    }

    /** Where the plan was not followed, or says too little. */
    List<String> flagged(Recovery recovery) {
        List<String> flagged = new ArrayList<>();
        recovery.added().stream().sorted(Comparator.comparing(Labels::of))
                .forEach(component -> flagged.add(messages.text("gap.added", Names.of(component))));
        recovery.declaration().listed().keySet().stream().sorted(Comparator.comparing(Labels::of))
                .forEach(component -> fallen(component, recovery, flagged));
        recovery.choices().points().forEach(point -> group(point, flagged));
        recovery.undone().forEach(undone -> flagged.add(notDone(undone)));
        return flagged;
    }

    private void fallen(Component component, Recovery recovery, List<String> flagged) {
        recovery.choices().plannedButFallen(component).ifPresent(
                fallen -> flagged.add(messages.text("gap.fallen", Names.of(component), reasons.of(fallen.by()),
                        reasons.of(fallen.why()))));
    }

    private void group(GroupPoint point, List<String> flagged) {
        if (point.apart()) {
            flagged.add(messages.text("gap.apart", Names.of(point.group())));
        } else {
            point.from().ifPresent(from -> flagged.add(messages.text("gap.together", Names.of(point.group()),
                    Names.of(from), words.lost(point.lost()))));
        }
    }

    private String notDone(Undone undone) {
        String name = reasons.of(undone.subject());
        return undone.back() instanceof Back.Never never ? messages.text("gap.undone", name, reasons.of(never.why()))
                : messages.text("gap.unknown", name,
                        undone.back() instanceof Back.Unknown unknown ? reasons.of(unknown.why()) : "");
    }

    /** That of some objectives it cannot be said whether they are met; empty where it can be said of all. */
    Optional<String> doubt(Recovery recovery) {
        int unjudged = Unjudged.of(recovery.outcome()).size();
        return unjudged == 0 ? Optional.empty() : Optional.of(messages.counted("verdict.unjudged", unjudged));
    }

    /** The same in a cell about what is missed. */
    Optional<String> shortDoubt(Recovery recovery) {
        int unjudged = Unjudged.of(recovery.outcome()).size();
        return unjudged == 0 ? Optional.empty() : Optional.of(messages.counted("other.unjudged", unjudged));
    }

    /** When the last of all is finished. */
    String end(Recovery recovery) {
        boolean known = isEndKnown(recovery);
        return recovery.end().map((Rational seconds) -> wording.time(seconds))
                .map(end -> known ? end : messages.text("plan.end.known", end))
                .orElseGet(() -> messages.text(known ? "plan.nothingDone" : "back.unknown"));
    }

    /** Whether it is known of all that is to be done when it is done, or that it never is. */
    static boolean isEndKnown(Recovery recovery) {
        return recovery.undone().stream().noneMatch(undone -> undone.back() instanceof Back.Unknown);
    }
}
