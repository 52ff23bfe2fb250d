package org.holdfast.analysis.tests.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.holdfast.analysis.scenario.Harm;
import org.holdfast.analysis.scenario.Measures;
import org.holdfast.analysis.scenario.PlanMeasures;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.analysis.scenario.Scenarios;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Prevention;
import org.holdfast.model.Protection;
import org.holdfast.model.name.Labels;
import org.holdfast.testing.IndexedText;
import org.junit.jupiter.api.Test;

class ScenariosTest {
    private static final IndexedText PLAN = IndexedText.of("""
            plan p
            site hq
            host b { at hq }
            host a { at hq }
            system s { on a protected by tape, monthly }
            group g { members s captured by tape }
            protection tape { backup full copies at hq }
            protection monthly { copy of tape copies at hq }
            protection yearly { copy of monthly copies at hq }
            disaster fire { strikes site hq destroys once every 50 years keeps away 12.5 % }
            disaster crash { strikes any host, component s disrupts for 1 h .. 3 h likely 2 h 0.2 per year each }
            disaster flood { strikes any network destroys }
            disaster worm { strikes component s corrupts }
            prevention filter against worm { reduces to once every 10 years }
            prevention alarm against fire { reduces to once every 200 years }
            prevention sprinkler against fire { reduces to once every 100 years }
            """);

    @Test
    void eachDisasterIsAScenarioAndEachMemberOfAFamily() {
        assertEquals(List.of("crash[a]: s, a disrupts for 1 h .. 3 h likely 2 h, 1/5 a year, away 0",
                "crash[b]: s, b disrupts for 1 h .. 3 h likely 2 h, 1/5 a year, away 0",
                "fire: hq destroys, 1/200 a year, away 1/8", "worm: s corrupts, 1/10 a year, away 0"),
                Scenarios.of(PLAN.index(), all()).stream().map(ScenariosTest::says).toList());
    }

    @Test
    void aDisasterIsAsRareAsThePreventionsThatAreThereMakeIt() {
        PlanMeasures withoutAlarm = all().without(PLAN.get("alarm"));
        assertEquals(List.of("1/5", "1/5", "1/100", "1/10"), frequencies(withoutAlarm));
        assertEquals(List.of("1/5", "1/5", "1/50", "?"),
                frequencies(withoutAlarm.without(PLAN.get("sprinkler")).without(PLAN.get("filter"))));
    }

    @Test
    void withoutAProtectionItsCopiesAreNotMadeAndNotCopied() {
        Protection tape = PLAN.get(Protection.class, "tape");
        PlanMeasures without = all().without(tape);
        assertEquals(List.of("tape", "monthly"), protecting(all()));
        assertEquals(List.of(), protecting(without));
        assertEquals(List.of("tape"), protecting(all().without(PLAN.get("monthly"))));
        assertTrue(all().has(PLAN.get(Protection.class, "yearly")));
        assertFalse(without.has(PLAN.get(Protection.class, "yearly")));
        assertEquals(1, all().capturing(PLAN.get(ConsistencyGroup.class, "g")).stream().count());
        assertEquals(0, without.capturing(PLAN.get(ConsistencyGroup.class, "g")).stream().count());
        assertTrue(without.has(PLAN.get(Prevention.class, "alarm")));
    }

    @Test
    void aLossForTheSakeOfArgumentIsOfAllAtOnce() {
        assertEquals("loss of a, hq: a, hq ?, ? a year, away 0",
                says(Scenarios.loss(List.of(PLAN.get("a"), PLAN.get("hq")))));
    }

    private static PlanMeasures all() {
        return PlanMeasures.of(PLAN.index());
    }

    private static List<String> protecting(Measures measures) {
        return measures.protecting(PLAN.get(InformationSystem.class, "s")).stream().map(Labels::of)
                .toList();
    }

    private static List<String> frequencies(Measures measures) {
        return Scenarios.of(PLAN.index(), measures).stream().map(ScenariosTest::frequency).toList();
    }

    private static String frequency(Scenario scenario) {
        return scenario.perYear().map(Object::toString).orElse("?");
    }

    private static String says(Scenario scenario) {
        String harm = scenario.harm().map(each -> switch (each) {
            case Harm.Destroys destroys -> "destroys";
            case Harm.Corrupts corrupts ->
                "corrupts" + corrupts.noticedAfter().map(time -> " noticed after " + time).orElse("");
            case Harm.Disrupts disrupts -> "disrupts for " + disrupts.lasts();
        }).orElse("?");
        return scenario.name() + ": " + scenario.targets().stream().map(Labels::of).collect(Collectors.joining(", "))
                + " " + harm + ", " + frequency(scenario) + " a year, away " + scenario.keptAway();
    }
}
