package org.holdfast.analysis.tests.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.Estimate;
import org.holdfast.analysis.scenario.PlanMeasures;
import org.holdfast.analysis.schedule.Activity;
import org.holdfast.analysis.schedule.EventNetwork;
import org.holdfast.analysis.schedule.EventTimes;
import org.holdfast.analysis.schedule.Recoveries;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.model.RecoveryAction;
import org.holdfast.model.Role;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Rational;
import org.holdfast.testing.IndexedText;
import org.holdfast.testing.RandomPlans;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every schedule, on small plans by chance. */
class SchedulesByChanceTest {
    private static final int PLANS = 300;
    private static final List<PlanIndex> INDEXES = seeds()
            .mapToObj(seed -> IndexedText.of(RandomPlans.text(seed)).index())
            .toList();

    static LongStream seeds() {
        return LongStream.range(0, PLANS);
    }

    @ParameterizedTest
    @EnumSource
    void theNetworkGivesTheTimesOfTheSchedule(Estimate estimate) {
        recoveries(estimate).forEach(recovery -> {
            EventTimes times = EventTimes.of(recovery.network(), estimate, Map.of());
            recovery.outcome().down().forEach((element, outcome) -> assertEquals(
                    outcome.back() instanceof Back.At at ? Optional.of(at.seconds()) : Optional.empty(),
                    times.back(element),
                    () -> Labels.of(element) + " in " + recovery.scenario().name()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void eventsComeAfterWhatTheyWaitFor(Estimate estimate) {
        recoveries(estimate).forEach(recovery -> {
            List<EventNetwork.Event> events = recovery.network().events();
            for (int position = 0; position < events.size(); position++) {
                int here = position;
                assertTrue(events.get(position).waitsFor().stream().allMatch(before -> before < here));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsDoneBeforeWhatItComesAfter(Estimate estimate) {
        recoveries(estimate).forEach(recovery -> {
            Map<RecoveryAction, Activity> done = new HashMap<>();
            recovery.activities()
                    .forEach(activity -> activity.action().ifPresent(action -> done.put(action, activity)));
            done.forEach((action, activity) -> {
                recovery.declaration().seconds()
                        .ifPresent(declared -> assertTrue(activity.start().compareTo(declared) >= 0));
                action.getAfter().stream().filter(done::containsKey).forEach(before -> assertTrue(
                        activity.start().compareTo(done.get(before).finish()) >= 0, () -> activity.toString()));
            });
        });
    }

    @ParameterizedTest
    @EnumSource
    void neverAreMorePeopleAtWorkThanThereAre(Estimate estimate) {
        recoveries(estimate).forEach(recovery -> {
            Map<Role, TreeMap<Rational, Integer>> changes = new HashMap<>();
            for (Activity activity : recovery.activities()) {
                if (activity.by().isPresent() && activity.finish().compareTo(activity.start()) > 0) {
                    TreeMap<Rational, Integer> of = changes.computeIfAbsent(activity.by().get(),
                            key -> new TreeMap<>());
                    of.merge(activity.start(), 1, Integer::sum);
                    of.merge(activity.finish(), -1, Integer::sum);
                }
            }
            changes.forEach((role, of) -> {
                int there = recovery.failure().present(role).number().orElse(Integer.MAX_VALUE);
                int atWork = 0;
                for (int change : of.values()) {
                    atWork += change;
                    assertTrue(atWork <= there, () -> Labels.of(role) + " in " + recovery.scenario().name());
                }
            });
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfElementsChangesNothing(long seed) {
        List<String> elements = RandomPlans.elements(seed);
        List<String> shuffled = new ArrayList<>(elements.subList(1, elements.size()));
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.addFirst(elements.getFirst());
        assertEquals(told(String.join("\n", elements)), told(String.join("\n", shuffled)));
    }

    private static List<String> told(String text) {
        return Recoveries.of(IndexedText.of(text).index()).all().stream()
                .flatMap(recovery -> Stream
                        .of(List.of(recovery.scenario().name()), RecoveryLines.outcome(recovery),
                                RecoveryLines.activities(recovery))
                        .flatMap(List::stream))
                .toList();
    }

    private static Stream<Recovery> recoveries(Estimate estimate) {
        return INDEXES.stream().flatMap(index -> Recoveries.of(index, PlanMeasures.of(index), estimate).all().stream());
    }
}
