package org.holdfast.analysis.tests.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.recovery.Choice;
import org.holdfast.analysis.recovery.RecoveryOption;
import org.holdfast.analysis.schedule.Recoveries;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Rational;
import org.holdfast.testing.IndexedText;
import org.holdfast.testing.RandomPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The choices in small plans by chance are those that are worked out anew, naively. */
class ChoicesByChanceTest {
    static LongStream seeds() {
        return LongStream.range(1000, 1400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theChoicesAreThoseOfTheTables(long seed) {
        PlanIndex index = IndexedText.of(RandomPlans.text(seed)).index();
        for (Recovery recovery : Recoveries.of(index).all()) {
            if (recovery.scenario().harm().isPresent()) {
                assertEquals(naive(index, recovery), told(recovery), () -> recovery.scenario().name());
            }
        }
    }

    @Test
    void allSortsOfWaysAreAmongThem() {
        Map<String, Integer> sorts = new TreeMap<>();
        seeds().mapToObj(seed -> IndexedText.of(RandomPlans.text(seed)).index())
                .flatMap(index -> Recoveries.of(index).all().stream())
                .forEach(recovery -> told(recovery).values()
                        .forEach(way -> sorts.merge(way.split(" ")[0], 1, Integer::sum)));
        for (String sort : new String[] { "none", "Wait", "Return", "FailOver", "Restore", "RestartImage",
                "Replace" }) {
            assertTrue(sorts.getOrDefault(sort, 0) > 10, () -> sorts.toString());
        }
    }

    private static Map<String, String> told(Recovery recovery) {
        Map<String, String> told = new LinkedHashMap<>();
        for (Choice choice : recovery.choices().all()) {
            told.put(Labels.of(choice.component()), choice.chosen().map(ChoicesByChanceTest::told).orElse("none"));
        }
        return told;
    }

    private static String told(RecoveryOption option) {
        return option.getClass().getSimpleName() + " " + option.name() + switch (option.lost()) {
            case Lost.Nothing nothing -> " 0 0";
            case Lost.Updates updates -> " " + number(updates.seconds()) + " " + number(updates.compared());
            case Lost.Everything everything -> " all";
            case Lost.Unknown unknown -> " ?";
        };
    }

    private static String number(Rational seconds) {
        return String.valueOf(seconds.rounded(3).longValueExact());
    }

    private static Map<String, String> naive(PlanIndex index, Recovery recovery) {
        RecoveryPlan plan = recovery.scenario().disaster().orElseThrow().getRecoveryPlans().stream()
                .min(Comparator
                        .comparing(RecoveryPlan::getDeclaredWithin, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(RecoveryPlan::getName))
                .orElse(null);
        Map<String, String> told = new TreeMap<>();
        new NaiveChoices(index, recovery.failure(), plan).chosen()
                .forEach((component, way) -> told.put(Labels.of(component),
                        way == null ? "none"
                                : way.kind() + " " + way.name() + (Double.isNaN(way.lost()) ? " ?"
                                        : " " + Math.round(way.lost()) + " " + Math.round(way.compared()))));
        return new LinkedHashMap<>(told);
    }
}
