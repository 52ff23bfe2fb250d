package org.holdfast.cli.recover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.analysis.schedule.Shortfall;
import org.holdfast.analysis.schedule.Shortfalls;
import org.holdfast.cli.console.Counted;
import org.holdfast.cli.console.TextTable;
import org.holdfast.cli.console.TextTable.Side;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Elapsed;
import org.holdfast.model.value.Rational;
import org.holdfast.rules.Listed;

/** A line for each scenario. */
final class RecoverySummary {
    private RecoverySummary() {}

    static String of(List<Recovery> recoveries) {
        if (recoveries.isEmpty()) {
            return "There is no scenario to recover from.\n";
        }
        TextTable table = new TextTable(Side.LEFT, Side.LEFT, Side.RIGHT, Side.RIGHT, Side.LEFT);
        table.row("scenario", "plan", "declared", "functions back", "missed");
        recoveries.forEach(recovery -> table.row(recovery.scenario().name(),
                recovery.declaration().plan().map(Labels::of).orElse("none"), declared(recovery),
                lastFunction(recovery), missed(recovery)));
        return table + "\n" + closing(recoveries);
    }

    private static String declared(Recovery recovery) {
        return recovery.declaration().plan().isEmpty() ? "-"
                : recovery.declaration().seconds().map(seconds -> new Elapsed(seconds).toString()).orElse("not known");
    }

    /** When the last function that is down is back, before its work is recovered. */
    static String lastFunction(Recovery recovery) {
        List<Back> backs = recovery.outcome().down().values().stream()
                .filter(outcome -> outcome.element() instanceof BusinessFunction).map(ElementOutcome::back).toList();
        return backs.isEmpty() ? "none down"
                : backs.stream().max(Comparator.comparingInt(RecoverySummary::gravity)
                        .thenComparing(back -> back instanceof Back.At at ? at.seconds()
                                : Rational.ZERO))
                        .map(RecoveryWords::back).orElseThrow();
    }

    private static int gravity(Back back) {
        return switch (back) {
            case Back.At at -> 0;
            case Back.Unknown unknown -> 1;
            case Back.Never never -> 2;
        };
    }

    /** {@code RTO of crm and orderDb; MTD of takeOrders}. */
    private static String missed(Recovery recovery) {
        Map<Shortfall.Objective, List<String>> missed = new LinkedHashMap<>();
        Shortfalls.of(recovery.outcome()).stream().sorted(Comparator.comparing(Shortfall::objective))
                .forEach(shortfall -> missed.computeIfAbsent(shortfall.objective(), key -> new ArrayList<>())
                        .add(Labels.of(shortfall.element())));
        if (missed.isEmpty()) {
            return RecoveryRemarks.isAllKnown(recovery) ? "nothing" : "nothing known";
        }
        return missed.entrySet().stream()
                .map(entry -> entry.getKey() + " of " + Listed.and(entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String closing(List<Recovery> recoveries) {
        long missing = recoveries.stream().filter(recovery -> !Shortfalls.of(recovery.outcome()).isEmpty()).count();
        long unknown = recoveries.stream().filter(recovery -> !RecoveryRemarks.isAllKnown(recovery)).count();
        String scenarios = Counted.of(recoveries.size(), "scenario");
        return met(missing, unknown, scenarios)
                + (unknown == 0 ? "" : "; in " + unknown + " not all is known")
                + ". --scenario NAME shows a recovery and its reasons.\n";
    }

    private static String met(long missing, long unknown, String scenarios) {
        if (missing > 0) {
            return "Objectives are missed in " + missing + " of " + scenarios;
        }
        return (unknown == 0 ? "All objectives are met in " : "No objective is known to be missed in ") + scenarios;
    }
}
