package org.holdfast.analysis.tests.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.holdfast.analysis.cost.Balances;
import org.holdfast.analysis.cost.Gap;
import org.holdfast.analysis.cost.MeasureBalance;
import org.holdfast.analysis.cost.Spending;
import org.holdfast.analysis.cost.Total;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.outcome.Progress;
import org.holdfast.analysis.outcome.ScenarioOutcome;
import org.holdfast.analysis.reason.Reason;
import org.holdfast.analysis.reason.Unsaid;
import org.holdfast.analysis.scenario.Measures;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.model.Protection;
import org.holdfast.model.value.Rational;
import org.junit.jupiter.api.Test;

/** With outcomes that the test states: with tape, db is back after 10 h in a fire, without after 100 h. */
class BalancesTest {
    private static final String TEXT = """
            plan p { currency EUR  budget 1000 EUR per year }
            system db { protected by tape }  system app { protected by free }
            protection tape { costs 50 EUR per year }  protection free
            disaster fire { once every 10 years }  disaster flood { once every 5 years }
            prevention wall against flood { reduces to once every 20 years  costs 700 EUR per year }
            outage cost of all systems { 10 EUR per h }
            """;

    /** fire: (100 - 10) h x 10 / 10 = 90 a year; flood: 20 h x 10 x (1/5 - 1/20) = 30 a year. */
    @Test
    void avoidedLossAndNet() {
        List<String> analysed = new ArrayList<>();
        MadeOutcomes made = MadeOutcomes.of(TEXT).scenario("fire", "1/10").down("db", "10 h")
                .scenario("flood", "1/20").down("app", "20 h");
        List<MeasureBalance> balances = Balances.of(made.index(), made.all(), (scenario, measures) -> {
            analysed.add(scenario.name());
            return outcome(scenario, measures, made.index());
        }, Progress.UNWATCHED);
        assertEquals(List.of("free Optional.empty 0 0", "tape Optional[50] 90 40", "wall Optional[700] 30 -670"),
                balances.stream().map(each -> each.measure().getName() + " " + each.cost() + " "
                        + each.avoided().amount() + " " + each.net()).toList());
        assertEquals(List.of("flood", "fire"), analysed);
    }

    @Test
    void whatIsUnknownInBothDoesNotMatter() {
        MadeOutcomes made = MadeOutcomes.of(TEXT).scenario("fire", "1/10").down("db", "10 h").down("app",
                new Back.Unknown(new Reason.Missing(Unsaid.OWN_TIME)), new Lost.Nothing());
        List<MeasureBalance> balances = Balances.of(made.index(), made.all(), (scenario, measures) -> made.all()
                .getFirst(), Progress.UNWATCHED);
        assertEquals(List.of(Total.NOTHING, Total.NOTHING, Total.NOTHING),
                balances.stream().map(MeasureBalance::avoided).toList());
    }

    @Test
    void whatIsUnknownWithoutItIsSaid() {
        MadeOutcomes made = MadeOutcomes.of(TEXT).scenario("fire", "1/10").down("db", "10 h");
        MadeOutcomes without = MadeOutcomes.of(TEXT).scenario("fire", "1/10").down("db",
                new Back.Never(new Reason.NoWay(List.of())), new Lost.Nothing());
        Total avoided = Balances.of(made.index(), made.all(), (scenario, measures) -> without.all().getFirst(),
                Progress.UNWATCHED).get(1).avoided();
        assertEquals(
                List.of("db in fire was not computed, because the plan states no horizon, and nothing stands in for"
                        + " it, and nothing is said of restoring or replacing it"),
                avoided.without().stream().map(Gap::toString).toList());
    }

    @Test
    void spending() {
        Spending spending = Spending.of(MadeOutcomes.of(TEXT).index());
        assertEquals(Rational.of(750), spending.yearly());
        assertEquals(Optional.of(Rational.of(1000)), spending.budget());
    }

    /** 50,000 EUR per h, three a year: with quick recovery (1 h) 450,000 less a year, for 120,000: net 330,000. */
    @Test
    void thePublishedBalance() {
        String text = """
                plan p { currency EUR }  function sell { WRT 2 h  needs shop }  system shop { protected by mirror }
                protection mirror { costs 120000 EUR per year }  disaster outage { 3 per year }
                outage cost of sell { 50000 EUR per h }
                """;
        MadeOutcomes with = MadeOutcomes.of(text).scenario("outage", "3").down("shop", "1 h").down("sell", "1 h");
        MeasureBalance mirror = Balances.of(with.index(), with.all(), (scenario, measures) -> slow(with, scenario),
                Progress.UNWATCHED).getFirst();
        assertEquals(Total.of(Rational.of(450_000)), mirror.avoided());
        assertEquals(Rational.of(330_000), mirror.net());
    }

    private static ScenarioOutcome slow(MadeOutcomes made, Scenario scenario) {
        return made.scenario(scenario.name(), "3").down("shop", "4 h").down("sell", "4 h").all().getLast();
    }

    private static ScenarioOutcome outcome(Scenario scenario, Measures measures, PlanIndex index) {
        Protection tape = index.all(Protection.class).getFirst();
        MadeOutcomes made = MadeOutcomes.of(index);
        return scenario.name().equals("flood") ? made.scenario("flood", "1/20").down("app", "20 h").all().getLast()
                : made.scenario("fire", "1/10").down("db", measures.has(tape) ? "10 h" : "100 h").all().getLast();
    }
}
