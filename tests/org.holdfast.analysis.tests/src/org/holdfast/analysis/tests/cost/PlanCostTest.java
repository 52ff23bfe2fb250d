package org.holdfast.analysis.tests.cost;

import static org.holdfast.analysis.tests.cost.MadeOutcomes.rational;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.holdfast.analysis.cost.Gap;
import org.holdfast.analysis.cost.LineCost;
import org.holdfast.analysis.cost.LossShare;
import org.holdfast.analysis.cost.LossShares;
import org.holdfast.analysis.cost.PlanCost;
import org.holdfast.analysis.cost.ScenarioCost;
import org.holdfast.analysis.cost.Total;
import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.reason.Reason;
import org.holdfast.analysis.reason.Unsaid;
import org.holdfast.model.value.Rational;
import org.junit.jupiter.api.Test;

class PlanCostTest {
    private static final Reason NO_WAY = new Reason.NoWay(List.of());
    private static final Reason NOT_SAID = new Reason.Missing(Unsaid.OWN_TIME);
    private static final String WORKED = """
            plan p { currency EUR  horizon 30 d }
            system db  system app { needs db }  function orders { WRT 2 h  needs app }
            disaster fire
            outage cost of all systems in fire {
                300 EUR per h  after 4 h 900 EUR per h  fixed 2000 EUR  lost data 150 EUR per h
            }
            """;

    /** db 4 x 300 + 0.5 x 900 + 2000 + 38 x 150 = 9350; app 4 x 300 + 1.2 x 900 + 2000 + 5700 = 9980. */
    @Test
    void theWorkedCase() {
        PlanCost cost = MadeOutcomes.of(WORKED).scenario("fire", "1/50").down("app", "312 min", "38 h")
                .down("db", "270 min", "38 h").down("orders", "312 min").cost();
        ScenarioCost fire = cost.scenarios().getFirst();
        assertEquals(List.of(Total.of(Rational.of(9980)), Total.of(Rational.of(9350)), Total.NOTHING),
                fire.lines().stream().map(line -> line.total(fire.scenario())).toList());
        assertEquals(Total.of(Rational.of(19_330)), fire.single());
        assertEquals(Total.of(rational("38660/100")), fire.yearly());
        assertEquals(new LineCost.Uncosted(), fire.lines().get(2).cost());
    }

    /** (RTA 4 h + WRT 2 h) x 50,000 x 3 = 900,000 a year; (1 h + 2 h) x 50,000 x 3 = 450,000. */
    @Test
    void thePublishedFunction() {
        String text = """
                plan p { currency EUR }  function sell { WRT 2 h }  disaster outage
                outage cost of sell { 50000 EUR per h }
                """;
        assertEquals(Total.of(Rational.of(900_000)),
                MadeOutcomes.of(text).scenario("outage", "3").down("sell", "4 h").cost().yearly());
        assertEquals(Total.of(Rational.of(450_000)),
                MadeOutcomes.of(text).scenario("outage", "3").down("sell", "1 h").cost().yearly());
    }

    /** What does not come back is down for 30 d: 4 x 300 + 716 x 900 + 2000 = 647,600; its data: + 720 x 150. */
    @Test
    void theHorizonEndsEachOutage() {
        ScenarioCost fire = MadeOutcomes.of(WORKED).scenario("fire", "1")
                .down("app", new Back.Never(NO_WAY), new Lost.Nothing())
                .down("db", new Back.At(Rational.of(3600)), new Lost.Everything(NO_WAY)).cost().scenarios()
                .getFirst();
        assertEquals(Total.of(Rational.of(647_600)), fire.lines().get(0).total(fire.scenario()));
        assertEquals(Total.of(Rational.of(755_600)), fire.lines().get(1).total(fire.scenario()));
        assertEquals(Total.of(Rational.of(647_600)), MadeOutcomes.of(WORKED).scenario("fire", "1").down("app", "31 d")
                .cost().yearly());
    }

    @Test
    void withoutAHorizonWhatDoesNotComeBackIsNotComputed() {
        PlanCost cost = MadeOutcomes.of(WORKED.replace("horizon 30 d", "")).scenario("fire", "1/50")
                .down("app", new Back.Never(NO_WAY), new Lost.Nothing()).down("db", "270 min", "38 h")
                .cost();
        assertEquals(Rational.of(187), cost.yearly().amount());
        assertEquals(List.of("app in fire was not computed, because the plan states no horizon, and nothing stands in"
                + " for it, and nothing is said of restoring or replacing it"), lacking(cost));
        assertFalse(cost.yearly().isComplete());
    }

    @Test
    void whatIsUnknownMattersOnlyWhereItCosts() {
        PlanCost cost = MadeOutcomes.of(WORKED.replace("lost data 150 EUR per h", "")).scenario("fire", "1")
                .down("app", new Back.At(Rational.of(3600)), new Lost.Unknown(NOT_SAID))
                .down("db", new Back.Unknown(NOT_SAID), new Lost.Nothing())
                .down("orders", new Back.Unknown(NOT_SAID), new Lost.Nothing()).cost();
        assertEquals(Rational.of(2300), cost.yearly().amount());
        assertEquals(List.of("db in fire was not computed, because it does not say how long it takes"), lacking(cost));
    }

    @Test
    void withoutAFrequencyThereIsNoYearlyLoss() {
        PlanCost cost = MadeOutcomes.of(WORKED).scenario("fire").down("db", "270 min", "38 h").cost();
        assertEquals(Total.of(Rational.of(9350)), cost.scenarios().getFirst().single());
        assertEquals(Rational.ZERO, cost.yearly().amount());
        assertEquals(List.of("fire was not computed, because the plan does not say how often it is expected"),
                lacking(cost));
    }

    private static List<String> lacking(PlanCost cost) {
        return cost.yearly().without().stream().map(Gap::toString).toList();
    }

    @Test
    void nothingStruck() {
        assertEquals(Total.NOTHING, MadeOutcomes.of(WORKED).scenario("fire", "1").cost().yearly());
        assertEquals(Total.NOTHING, MadeOutcomes.of("plan p").cost().yearly());
    }

    @Test
    void sharesAddUp() {
        PlanCost cost = MadeOutcomes.of("""
                plan p { currency EUR }
                level 2 "Machines"  level 10 "All"  kind database is data
                host h1  host h2  system db { kind database  on h1 }  system app { on h2 }  function sell
                disaster host { level 2  strikes any host  0.1 per year each }  disaster fire { level 10 }  disaster odd
                outage cost of all systems { 10 EUR per h }  outage cost of all functions { 1 EUR per h }
                """).scenario("host[h1]", "1/10").down("db", "10 h").down("sell", "10 h") // 100 + 10
                .scenario("host[h2]", "1/10").down("app", "20 h") // 200
                .scenario("fire", "1/100").down("app", "100 h").down("db", "100 h") // 2000
                .scenario("odd", "1").down("app", "1 h").cost(); // 10
        assertEquals(List.of("fire 20", "host 31", "odd 10"), told(LossShares.byDisaster(cost)));
        assertEquals(List.of("level 2 31", "level 10 20", "disasters without a level 10"),
                told(LossShares.byLevel(cost)));
        assertEquals(List.of("database 20", "systems without a kind 40", "functions 1"),
                told(LossShares.byKind(cost)));
        assertEquals(Rational.of(61), cost.yearly().amount());
        assertTrue(cost.yearly().isComplete());
    }

    private static List<String> told(List<LossShare> shares) {
        return shares.stream().map(share -> share.name() + " " + share.yearly().amount()).toList();
    }
}
