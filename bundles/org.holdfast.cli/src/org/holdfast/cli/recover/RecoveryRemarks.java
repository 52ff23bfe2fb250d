package org.holdfast.cli.recover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.recovery.GroupPoint;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.analysis.schedule.Shortfall;
import org.holdfast.analysis.schedule.Shortfalls;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.Listed;

/** What is to be said of a recovery beside its times. */
final class RecoveryRemarks {
    private static final int TOLD = 20;

    private RecoveryRemarks() {}

    /** The objectives that are missed, with what leads to it; or that none is. */
    static List<String> missed(Recovery recovery) {
        List<Shortfall> missed = Shortfalls.of(recovery.outcome());
        if (missed.isEmpty()) {
            return List.of(isAllKnown(recovery) ? "Nothing: all objectives are met."
                    : "Nothing, as far as it can be computed.");
        }
        return missed.stream().map(shortfall -> Labels.of(shortfall.element()) + " " + shortfall.says("")
                + because(recovery, shortfall)).toList();
    }

    /** Whether all times and losses could be computed. */
    static boolean isAllKnown(Recovery recovery) {
        return recovery.outcome().down().values().stream().noneMatch(
                outcome -> outcome.back() instanceof Back.Unknown || outcome.lost() instanceof Lost.Unknown);
    }

    /** What is never back, or not at a known time, and why. */
    static List<String> notBack(Recovery recovery) {
        return recovery.outcome().down().values().stream().filter(outcome -> !(outcome.back() instanceof Back.At))
                .map(outcome -> Labels.of(outcome.element())
                        + (outcome.back() instanceof Back.Never ? " is never back: " : " was not computed, because ")
                        + reason(outcome.back()) + ".")
                .toList();
    }

    private static String because(Recovery recovery, Shortfall shortfall) {
        return shortfall.objective() != Shortfall.Objective.RPO && shortfall.outcome().back() instanceof Back.At
                ? ": " + RecoveryWords.end(recovery.chain(shortfall.element(), TOLD + 1), TOLD)
                : "";
    }

    /** Where the plan was not followed, or says too little. */
    static List<String> flagged(Recovery recovery) {
        List<String> flagged = new ArrayList<>();
        String plan = recovery.declaration().plan().map(Labels::of).orElse("");
        if (!recovery.added().isEmpty()) {
            flagged.add(plan + " does not list the restore of "
                    + Listed.and(recovery.added().stream().map(Labels::of).sorted().toList()) + "; added here.");
        }
        recovery.declaration().listed().keySet().stream().sorted(Comparator.comparing(Labels::of))
                .forEach(component -> recovery.choices().plannedButFallen(component)
                        .ifPresent(fallen -> flagged.add(plan + " restores " + Labels.of(component) + " from "
                                + fallen.way() + ", which is of no use: " + fallen.reason() + ".")));
        recovery.choices().points().forEach(point -> flagged.addAll(group(point)));
        recovery.undone().forEach(undone -> flagged.add((undone.name().isEmpty() ? undone.says() : undone.name())
                + (undone.back() instanceof Back.Never ? " is never done: " : " has no known time: ")
                + reason(undone.back()) + "."));
        return flagged;
    }

    private static List<String> group(GroupPoint point) {
        if (point.apart()) {
            return List.of("The members of " + Labels.of(point.group())
                    + " go back to different points in time: no protection that can be used serves them all.");
        }
        return point.from().map(from -> List.of("All members of " + Labels.of(point.group())
                + " go back to one copy of " + Labels.of(from) + " and lose " + RecoveryWords.lost(point.lost()) + "."))
                .orElse(List.of());
    }

    private static String reason(Back back) {
        return switch (back) {
            case Back.At at -> "";
            case Back.Never never -> never.reason();
            case Back.Unknown unknown -> unknown.reason();
        };
    }

    /** The ways to bring components back that fell away, where another one is left. */
    static List<String> fallen(Recovery recovery) {
        List<String> fallen = new ArrayList<>();
        recovery.choices().all().stream().filter(choice -> choice.chosen().isPresent())
                .forEach(choice -> choice.fallen()
                        .forEach(each -> fallen.add(Labels.of(choice.component()) + ": " + each.says() + ".")));
        return fallen;
    }
}
