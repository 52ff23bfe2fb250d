package org.holdfast.analysis.tests.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.schedule.Recoveries;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Dependable;
import org.holdfast.model.HoldfastFactory;
import org.holdfast.model.SingleNeed;
import org.holdfast.model.name.Labels;
import org.holdfast.testing.IndexedText;
import org.holdfast.testing.PlanTexts;
import org.holdfast.testing.RandomPlans;
import org.junit.jupiter.api.Test;

/** The times in small plans by chance are those that are worked out anew, naively. */
class TimesByChanceTest {
    private static final int PLANS = 600;

    @Test
    void theTimesAreThoseOfTheNeeds() {
        int compared = 0;
        for (long seed : LongStream.range(5000, 5000 + PLANS).toArray()) {
            for (Recovery recovery : Recoveries.of(IndexedText.of(RandomPlans.text(seed)).index()).all()) {
                Optional<Map<String, String>> naive = naive(recovery);
                if (naive.isPresent()) {
                    assertEquals(naive.get(), told(recovery), () -> recovery.scenario().name() + " of " + seed);
                    compared++;
                }
            }
        }
        int least = PLANS;
        assertTrue(compared > least, "only " + compared + " were compared");
    }

    /** Of components it would change which ways back there are; functions only wait. */
    @Test
    void aFurtherNeedOfAFunctionMakesNothingEarlier() {
        for (long seed : LongStream.range(7000, 7000 + PLANS / 2).toArray()) {
            LoadedPlan plan = PlanTexts.loadClean(RandomPlans.text(seed));
            PlanIndex index = PlanIndex.of(plan.documents());
            Map<String, Recovery> before = new LinkedHashMap<>();
            Recoveries.of(index).all().forEach(recovery -> before.put(recovery.scenario().name(), recovery));
            List<Dependable> needed = index.all(Dependable.class);
            BusinessFunction function = index.all(BusinessFunction.class).getFirst();
            SingleNeed need = HoldfastFactory.eINSTANCE.createSingleNeed();
            need.setTarget(needed.get((int) (seed % needed.size())));
            function.getNeeds().add(need);
            for (Recovery after : Recoveries.of(PlanIndex.of(plan.documents())).all()) {
                if (new NaiveTimes(after).arePeopleEnough()) {
                    assertNothingIsEarlier(before.get(after.scenario().name()), after);
                }
            }
        }
    }

    private static void assertNothingIsEarlier(@Nullable Recovery before, Recovery after) {
        Objects.requireNonNull(before).outcome().down().forEach((element, outcome) -> {
            Back now = after.outcome().of(element).orElseThrow().back();
            boolean earlier = outcome.back() instanceof Back.At at && now instanceof Back.At later
                    && later.seconds().compareTo(at.seconds()) < 0
                    || outcome.back() instanceof Back.Never && !(now instanceof Back.Never);
            assertFalse(earlier, () -> Labels.of(element) + " in " + after.scenario().name() + ": " + outcome.back()
                    + ", then " + now);
        });
    }

    private static Map<String, String> told(Recovery recovery) {
        Map<String, String> told = new LinkedHashMap<>();
        recovery.outcome().down().forEach((element, outcome) -> told.put(Labels.of(element), switch (outcome.back()) {
            case Back.At at -> at.seconds().rounded(0).toPlainString();
            case Back.Never never -> "never";
            case Back.Unknown unknown -> "not known";
        }));
        return told;
    }

    /** Empty where people are short, or something waits for itself: then times are decided otherwise. */
    private static Optional<Map<String, String>> naive(Recovery recovery) {
        NaiveTimes times = new NaiveTimes(recovery);
        if (!times.arePeopleEnough()) {
            return Optional.empty();
        }
        try {
            Map<String, String> told = new LinkedHashMap<>();
            recovery.outcome().down().keySet()
                    .forEach(element -> told.put(Labels.of(element), told(times.up(element))));
            return Optional.of(told);
        } catch (NaiveTimes.Circle circle) {
            return Optional.empty();
        }
    }

    private static String told(double time) {
        return Double.isNaN(time) ? "not known" : Double.isInfinite(time) ? "never" : String.valueOf(Math.round(time));
    }
}
