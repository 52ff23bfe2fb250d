package org.holdfast.report.section;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Disaster;
import org.holdfast.model.value.Rational;
import org.holdfast.report.PlanReport;

/** The recoveries that a report tells of: those of all scenarios, of a booklet those that are wanted. */
final class ReportedRecoveries {
    private static final Comparator<Back> LATEST = Comparator.<Back>comparingInt(ReportedRecoveries::gravity)
            .thenComparing(back -> back instanceof Back.At at ? at.seconds() : Rational.ZERO);

    private ReportedRecoveries() {}

    /** In the order in which the plan lists its disasters; those of a family by name. */
    static List<Recovery> of(PlanReport report) {
        Map<Optional<Disaster>, Integer> order = new HashMap<>();
        report.index().all(Disaster.class).forEach(disaster -> order.put(Optional.of(disaster), order.size()));
        return wanted(report).sorted(Comparator.comparingInt(
                (Recovery recovery) -> order.getOrDefault(recovery.scenario().disaster(), order.size()))).toList();
    }

    private static Stream<Recovery> wanted(PlanReport report) {
        return report.recoveries().scenarios().stream().filter(scenario -> report.request().scenarios().isEmpty()
                || report.request().scenarios().stream().anyMatch(each -> each.name().equals(scenario.name())))
                .map(report.recoveries()::of);
    }

    /** How many elements of a sort are down or lose data. */
    static long down(Recovery recovery, Class<?> sort) {
        return recovery.outcome().down().keySet().stream().filter(sort::isInstance).count();
    }

    /** When the last function is back, before its work is recovered; empty if none is down. */
    static Optional<Back> lastFunction(Recovery recovery) {
        return recovery.outcome().down().values().stream()
                .filter(outcome -> outcome.element() instanceof BusinessFunction).map(ElementOutcome::back)
                .max(LATEST);
    }

    private static int gravity(Back back) {
        return switch (back) {
            case Back.At at -> 0;
            case Back.Unknown unknown -> 1;
            case Back.Never never -> 2;
        };
    }
}
