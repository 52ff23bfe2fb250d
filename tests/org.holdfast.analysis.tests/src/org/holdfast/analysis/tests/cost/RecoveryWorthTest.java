package org.holdfast.analysis.tests.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.holdfast.analysis.cost.Recovered;
import org.holdfast.analysis.cost.RecoveryWorth;
import org.holdfast.analysis.outcome.ScenarioOutcome;
import org.holdfast.analysis.schedule.EventNetwork;
import org.holdfast.analysis.schedule.EventNetwork.Event;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.DurationRange;
import org.holdfast.model.value.Elapsed;
import org.holdfast.model.value.Rational;
import org.junit.jupiter.api.Test;

class RecoveryWorthTest {

    /** Recovery of the shop in 4 h makes 6 h of outage, in 1 h 3 h: 900,000 and 450,000 a year, as published. */
    @Test
    void thePublishedFunction() {
        MadeOutcomes made = MadeOutcomes.of("""
                plan p { currency EUR }  function sell { WRT 2 h  needs shop }  system shop
                disaster outage { 3 per year }  outage cost of sell { 50000 EUR per h }
                """).scenario("outage", "3").down("sell", "4 h").down("shop", "4 h");
        EventNetwork network = new EventNetwork(List.of(event("4 h", made, "shop"), event("0 s", made, "sell", 0)));
        assertEquals(List.of("0 s 300000", "15 min 337500", "30 min 375000", "1 h 450000", "2 h 600000",
                "4 h 900000"), worth(made, "shop", network));
    }

    /** It is never made slower than it is: in the second scenario it is back after 1 h anyway. */
    @Test
    void severalScenarios() {
        MadeOutcomes made = MadeOutcomes.of("""
                plan p { currency EUR  horizon 2 d }  system db { RTO 3 h }  disaster fire  disaster flood
                outage cost of all systems { 10 EUR per h }
                """).scenario("fire", "1").down("db", "4 h").scenario("flood", "1").down("db", "1 h");
        assertEquals(List.of("0 s 0", "15 min 5", "30 min 10", "1 h 20", "2 h 30", "3 h 40", "4 h 50"),
                worth(made, "db", new EventNetwork(List.of())));
    }

    @Test
    void neverDown() {
        MadeOutcomes made = MadeOutcomes.of("plan p  system db  disaster fire").scenario("fire", "1");
        assertEquals(List.of(), worth(made, "db", new EventNetwork(List.of())));
    }

    private static List<String> worth(MadeOutcomes made, String system, EventNetwork network) {
        List<Recovered> recovered = made.all().stream().map((ScenarioOutcome each) -> new Recovered(each, network))
                .toList();
        return RecoveryWorth.of(made.index(), (InformationSystem) made.element(system), recovered).points().stream()
                .map(point -> new Elapsed(point.rtaSeconds()) + " " + point.yearly().amount()).toList();
    }

    private static Event event(String takes, MadeOutcomes made, String marks, Integer... waitsFor) {
        return new Event(Stream.of(waitsFor).toList(), waitsFor.length,
                DurationRange.fixed(Duration.parse(takes)), Rational.ZERO, List.of(made.element(marks)));
    }
}
