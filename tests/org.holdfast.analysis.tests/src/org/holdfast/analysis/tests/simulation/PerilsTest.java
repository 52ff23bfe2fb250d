package org.holdfast.analysis.tests.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.holdfast.analysis.cost.Gap;
import org.holdfast.analysis.cost.Recovered;
import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.outcome.Progress;
import org.holdfast.analysis.reason.Reason;
import org.holdfast.analysis.reason.Unsaid;
import org.holdfast.analysis.schedule.EventNetwork;
import org.holdfast.analysis.schedule.EventNetwork.Event;
import org.holdfast.analysis.simulation.EventLoss;
import org.holdfast.analysis.simulation.LossSimulation;
import org.holdfast.analysis.simulation.Peril;
import org.holdfast.analysis.simulation.Perils;
import org.holdfast.analysis.simulation.RandomStream;
import org.holdfast.analysis.simulation.Triangular;
import org.holdfast.analysis.tests.cost.MadeOutcomes;
import org.holdfast.model.NamedElement;
import org.holdfast.model.value.DurationRange;
import org.holdfast.model.value.Rational;
import org.junit.jupiter.api.Test;

class PerilsTest {
    private static final String TEXT = """
            plan p { currency EUR  horizon 30 d }
            system db  system app { needs db }  function sell { WRT 1 h }  disaster fire  disaster odd
            outage cost of all systems { 10 EUR per h  fixed 5 EUR  lost data 1 EUR per h }
            outage cost of sell { after 2 h 100 EUR per h }
            """;

    /** db 2 h: 5 + 20 + 3 x 1; app 3 h: 5 + 30; sell 1 h + 1 h: nothing before 2 h. */
    @Test
    void withoutRangesEachEventCostsTheSame() {
        MadeOutcomes made = MadeOutcomes.of(TEXT).scenario("fire", "1/2").down("db", "2 h", "3 h").down("app", "3 h")
                .down("sell", "1 h");
        EventNetwork network = new EventNetwork(
                List.of(event("2 h", made, "db"), event("1 h", made, "app", 0), event("1 h", made, "sell")));
        assertEquals(new Perils(List.of(new Peril("fire", 0.5, new EventLoss.Constant(63))), List.of()),
                perils(made, network));
    }

    /**
     * db in 0 h to 6 h, likely 3 h: mean 3 h; app an hour later; sell with db, so its outage is 1 h to 7 h. Mean of db
     * 5 + 30, of app 5 + 40; the mean of 100 x max(0, t + 1 h - 2 h) with t triangular is 100 x (2 h + 1/54 h), since the
     * part below 1 h is missing: integral of (1 - t) t/9 from 0 to 1 = 1/54.
     */
    @Test
    void rangesVaryWhatDependsOnThem() {
        MadeOutcomes made = MadeOutcomes.of(TEXT).scenario("fire", "1").down("db", "3 h").down("app", "4 h")
                .down("sell", "3 h");
        EventNetwork network = new EventNetwork(List.of(event("0 h .. 6 h likely 3 h", made, "db"),
                event("1 h", made, "app", 0), event("0 h", made, "sell", 0)));
        EventLoss loss = perils(made, network).perils().getFirst().loss();
        RandomStream random = new RandomStream(4, 0, 0);
        double[] losses = DoubleStream.generate(() -> loss.draw(random)).limit(100_000).toArray();
        double mean = DoubleStream.of(losses).average().orElseThrow();
        double deviation = Math
                .sqrt(DoubleStream.of(losses).map(each -> (each - mean) * (each - mean)).average().orElseThrow());
        assertEquals(35 + 45 + 200 + 100 / 54.0, mean, 4 * deviation / Math.sqrt(losses.length));
    }

    /** The second of three is enough; the horizon ends the outage. */
    @Test
    void alternativesAndTheHorizon() {
        MadeOutcomes made = MadeOutcomes.of(TEXT.replace("30 d", "4 h")).scenario("fire", "1").down("app", "4 h");
        EventNetwork network = new EventNetwork(List.of(event("1 h", made, "db"),
                event("5 h .. 6 h likely 5 h", made, "sell"), event("9 h", made, "sell"),
                new Event(List.of(0, 1, 2), 2, DurationRange.parse("0 s"), Rational.ZERO,
                        List.of(made.element("app")))));
        EventLoss loss = perils(made, network).perils().getFirst().loss();
        assertTrue(loss instanceof EventLoss.Varying);
        assertEquals(5 + 40, loss.draw(new RandomStream(1, 0, 0)), 1e-9);
    }

    @Test
    void whatIsUnknownIsSaid() {
        MadeOutcomes made = MadeOutcomes.of(TEXT).scenario("fire", "1/2")
                .down("db", new Back.Unknown(new Reason.Missing(Unsaid.OWN_TIME)), new Lost.Nothing())
                .down("app", "1 h")
                .scenario("odd").down("db", "1 h");
        LossSimulation simulation = LossSimulation.of(perils(made, new EventNetwork(List.of())),
                new LossSimulation.Settings(1000, 1, List.of()), 1, Progress.UNWATCHED);
        assertEquals(
                List.of("db in fire was not computed, because it does not say how long it takes",
                        "odd was not computed, because the plan does not say how often it is expected"),
                simulation.without().stream().map(Gap::toString).toList());
        assertEquals(7.5, simulation.statistics().mean(), 4 * simulation.statistics().error());
    }

    @Test
    void triangular() {
        Triangular range = new Triangular(2, 5, 14);
        assertEquals(2, range.below(0));
        assertEquals(5, range.below(0.25), 1e-12); // (5 - 2) / (14 - 2)
        assertEquals(14, range.below(1));
        assertEquals(14 - Math.sqrt(0.5 * 12 * 9), range.below(0.5), 1e-12);
        assertEquals(7, new Triangular(7, 7, 7).below(0.3));
        assertEquals(7, new Triangular(7, 7, 9).below(0));
        assertEquals(9, new Triangular(7, 9, 9).below(1));
    }

    private static Perils perils(MadeOutcomes made, EventNetwork network) {
        return Perils.of(made.index(), made.all().stream().map(each -> new Recovered(each, network)).toList());
    }

    private static Event event(String takes, MadeOutcomes made, String marks, Integer... waitsFor) {
        return new Event(Stream.of(waitsFor).toList(), waitsFor.length, DurationRange.parse(takes), Rational.ZERO,
                List.<NamedElement>of(made.element(marks)));
    }
}
