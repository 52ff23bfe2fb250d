package org.holdfast.analysis.tests.cost;

import static org.holdfast.analysis.tests.cost.MadeOutcomes.rational;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.holdfast.analysis.cost.Losses;
import org.holdfast.analysis.cost.MeasureBalance;
import org.holdfast.analysis.cost.Recovered;
import org.holdfast.analysis.cost.RecoveryWorth;
import org.holdfast.analysis.cost.Total;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.outcome.Estimate;
import org.holdfast.analysis.outcome.Progress;
import org.holdfast.analysis.schedule.EventTimes;
import org.holdfast.analysis.simulation.EventLoss;
import org.holdfast.analysis.simulation.LossSimulation;
import org.holdfast.analysis.simulation.LossStatistics;
import org.holdfast.analysis.simulation.Perils;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.value.Rational;
import org.holdfast.testing.PlanTexts;
import org.holdfast.testing.RandomPlans;
import org.junit.jupiter.api.Test;

/** Costs and simulation of plans whose recoveries are worked out. */
class LossesTest {

    @Test
    void theWorkedCase() throws IOException {
        Losses losses = Losses.of(example("worked-case"));
        assertEquals(Total.of(Rational.of(19_330)), losses.cost().scenarios().getFirst().single());
        assertEquals(Total.of(rational("38660/100")), losses.cost().yearly());
    }

    /** Without tapes both are lost for 30 d: each 4 x 300 + 716 x 900 + 2000 + 720 x 150 = 755,600; 1,511,200 / 50. */
    @Test
    void theWorthOfTheTapesOfTheWorkedCase() throws IOException {
        MeasureBalance tape = Losses.of(example("worked-case")).balances(Progress.UNWATCHED).getFirst();
        assertEquals(Total.of(Rational.of(30_224).minus(rational("38660/100"))), tape.avoided());
    }

    /** With db back after 1 h: 300 + 7700; app back with it, after 1 h 42 min: 1.7 x 300 + 7700 = 8210. */
    @Test
    void quickerRecoveryOfTheDatabase() throws IOException {
        PlanIndex index = example("worked-case");
        RecoveryWorth worth = Losses.of(index).worth(index.all(InformationSystem.class).getFirst());
        assertEquals(rational("38660/100"), worth.points().getLast().yearly().amount());
        assertEquals(MadeOutcomes.seconds("270 min"), worth.points().getLast().rtaSeconds());
        RecoveryWorth.Point hour = worth.points().get(3);
        assertEquals(MadeOutcomes.seconds("1 h"), hour.rtaSeconds());
        assertEquals(Rational.of(8000 + 8210), hour.single().getFirst().single().amount());
    }

    @Test
    void theWorkedCaseSimulated() throws IOException {
        PlanIndex index = example("worked-case");
        LossStatistics statistics = LossSimulation.of(Perils.of(index, Losses.of(index).recovered()),
                new LossSimulation.Settings(100_000, 1, List.of()), 2, Progress.UNWATCHED).statistics();
        assertEquals(386.60, statistics.mean(), 4 * statistics.error());
        assertEquals(2733.67, statistics.deviation(), 0.03 * 2733.67);
        assertEquals(0, statistics.percentiles().get(0).loss());
        assertEquals(19_330, statistics.percentiles().get(3).loss());
    }

    /** The network tells of each element that it brings back the same time as the outcome. */
    @Test
    void networksAgreeWithOutcomes() {
        int agreed = 0;
        for (long seed = 1; seed <= 150; seed++) {
            for (Recovered each : Losses.of(random(seed)).recovered()) {
                EventTimes times = EventTimes.of(each.network(), Estimate.LIKELY, Map.of());
                for (ElementOutcome outcome : each.outcome().down().values()) {
                    if (outcome.back() instanceof Back.At at && times.back(outcome.element()).isPresent()) {
                        assertEquals(at.seconds(), times.back(outcome.element()).orElseThrow(),
                                seed + " " + each.outcome().scenario().name() + " " + outcome.element().getName());
                        agreed++;
                    }
                }
            }
        }
        assertTrue(agreed > 100, "only " + agreed);
    }

    /** Of plans without ranges, the mean is the ALE within four standard errors. */
    @Test
    void withoutRangesTheMeanIsTheYearlyLoss() {
        int compared = 0;
        for (long seed = 1; seed <= 60; seed++) {
            PlanIndex index = random(seed);
            Perils perils = Perils.of(index, Losses.of(index).recovered());
            Total yearly = Losses.of(index).cost().yearly();
            if (perils.perils().stream().allMatch(each -> each.loss() instanceof EventLoss.Constant)
                    && yearly.amount().signum() > 0) {
                assertEquals(yearly.without(), perils.without());
                LossStatistics simulated = LossSimulation.of(perils,
                        new LossSimulation.Settings(20_000, seed, List.of()), 1, Progress.UNWATCHED).statistics();
                assertEquals(yearly.amount().rounded(6).doubleValue(), simulated.mean(),
                        4 * simulated.error() + 1e-6 * simulated.mean(), "seed " + seed);
                compared++;
            }
        }
        assertTrue(compared > 5, "only " + compared);
    }

    private static PlanIndex random(long seed) {
        return PlanIndex.of(PlanTexts.loadClean(RandomPlans.text(seed)).documents());
    }

    private static PlanIndex example(String name) throws IOException {
        Path file = Path.of(System.getProperty("holdfast.root", "../.."), "examples", name, "plan.bcp");
        return PlanIndex.of(PlanTexts.loadClean(Files.readString(file)).documents());
    }
}
