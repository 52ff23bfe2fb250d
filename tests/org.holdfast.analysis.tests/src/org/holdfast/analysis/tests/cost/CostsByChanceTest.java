package org.holdfast.analysis.tests.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.LongStream;

import org.holdfast.analysis.cost.CostLine;
import org.holdfast.analysis.cost.LineCost;
import org.holdfast.analysis.cost.Losses;
import org.holdfast.analysis.cost.ScenarioCost;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.model.Disaster;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Rational;
import org.holdfast.testing.IndexedText;
import org.holdfast.testing.RandomPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Costs on plans by chance are those of a naive reckoning from the formula alone. */
class CostsByChanceTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eachLineIsThatOfTheFormula(long seed) {
        PlanIndex index = IndexedText.of(RandomPlans.text(seed)).index();
        NaiveCost naive = new NaiveCost(index);
        for (ScenarioCost scenario : Losses.of(index).cost().scenarios()) {
            Disaster disaster = scenario.scenario().disaster().orElseThrow();
            Rational sum = Rational.ZERO;
            boolean complete = true;
            for (CostLine line : scenario.lines()) {
                Optional<Rational> expected = naive.of(disaster, line.element(), line.outcome());
                assertEquals(expected, amount(line.cost()),
                        () -> seed + ": " + Labels.of(line.element()) + " in " + scenario.scenario().name());
                sum = sum.plus(expected.orElse(Rational.ZERO));
                complete &= expected.isPresent();
            }
            assertEquals(sum, scenario.single().amount(), () -> seed + ": " + scenario.scenario().name());
            assertEquals(complete, scenario.single().isComplete());
        }
    }

    @Test
    void thePlansHaveSomethingToReckon() {
        long counted = seeds().mapToObj(seed -> IndexedText.of(RandomPlans.text(seed)).index())
                .flatMap(index -> Losses.of(index).cost().scenarios().stream())
                .flatMap(scenario -> scenario.lines().stream())
                .filter(line -> line.cost() instanceof LineCost.Counted counts && counts.amount().signum() > 0).count();
        assertTrue(counted > 300, () -> "only " + counted + " lines cost anything");
    }

    private static Optional<Rational> amount(LineCost cost) {
        return switch (cost) {
            case LineCost.Counted counted -> Optional.of(counted.amount());
            case LineCost.Uncosted none -> Optional.of(Rational.ZERO);
            case LineCost.Unknown unknown -> Optional.empty();
        };
    }
}
