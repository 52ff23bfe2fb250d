package org.holdfast.analysis.tests.schedule;

import java.util.List;

import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.schedule.Recoveries;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Elapsed;
import org.holdfast.testing.IndexedText;

/** A recovery as lines that a test can state. */
public final class RecoveryLines {
    private RecoveryLines() {}

    /** The recovery from a scenario of a plan. */
    public static Recovery of(String scenario, String... texts) {
        return Recoveries.of(IndexedText.of(texts).index()).all().stream()
                .filter(each -> each.scenario().name().equals(scenario)).findFirst().orElseThrow();
    }

    /** What becomes of each element. */
    public static List<String> outcome(Recovery recovery) {
        return recovery.outcome().down().values().stream().map(RecoveryLines::line).toList();
    }

    /** What is done when, and by whom. */
    public static List<String> activities(Recovery recovery) {
        return recovery.activities().stream()
                .map(each -> new Elapsed(each.start()) + " - " + new Elapsed(each.finish()) + " " + each.name() + ": "
                        + each.says() + each.by().map(role -> " by " + Labels.of(role)).orElse("")
                        + each.person().map(person -> "[" + person + "]").orElse("") + ", slack "
                        + new Elapsed(each.slack()))
                .toList();
    }

    private static String line(ElementOutcome outcome) {
        return Labels.of(outcome.element()) + switch (outcome.back()) {
            case Back.At at -> " at " + new Elapsed(at.seconds());
            case Back.Never never -> " never: " + never.reason();
            case Back.Unknown unknown -> " not known: " + unknown.reason();
        } + switch (outcome.lost()) {
            case Lost.Nothing nothing -> "";
            case Lost.Updates updates -> ", loses " + new Elapsed(updates.seconds()) + " (compared "
                    + new Elapsed(updates.compared()) + ")";
            case Lost.Everything everything -> ", loses everything: " + everything.reason();
            case Lost.Unknown unknown -> ", loses not known: " + unknown.reason();
        };
    }
}
