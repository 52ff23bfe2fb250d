package org.holdfast.analysis.tests.cost;

import static org.holdfast.analysis.tests.cost.MadeOutcomes.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.analysis.cost.CostCurve;
import org.holdfast.analysis.cost.CostCurve.Stretch;
import org.holdfast.model.OutageCost;
import org.holdfast.model.value.Rational;
import org.junit.jupiter.api.Test;

class CostCurveTest {

    /** 2 h x 15,000 = 30,000; + 2 h x 25,000 = 80,000; + 2 h x 40,000 = 160,000. */
    @Test
    void thePublishedCurve() {
        CostCurve curve = curve("15000 EUR per h  after 2 h 25000 EUR per h  after 4 h 40000 EUR per h");
        assertEquals(Rational.of(30_000), curve.outage(seconds("2 h")));
        assertEquals(Rational.of(80_000), curve.outage(seconds("4 h")));
        assertEquals(Rational.of(160_000), curve.outage(seconds("6 h")));
        assertEquals(List.of(new Stretch(seconds("2 h"), Rational.of(15_000)),
                new Stretch(seconds("1 h"), Rational.of(25_000))), curve.stretches(seconds("3 h")));
    }

    @Test
    void theOrderOfTheTextDoesNotMatter() {
        assertEquals(curve("15 EUR per h  after 2 h 25 EUR per h  after 4 h 40 EUR per h"),
                curve("after 4 h 40 EUR per h  after 120 min 25 EUR per h  15 EUR per h"));
    }

    /** 2000 + 4 x 300 + 0.5 x 900 + 38 x 150 = 9350: the worked case. */
    @Test
    void allParts() {
        CostCurve curve = curve("300 EUR per h  after 4 h 900 EUR per h  fixed 2000 EUR  lost data 150 EUR per h");
        assertEquals(Rational.of(9350), curve.of(seconds("270 min"), seconds("38 h")));
        assertEquals(Rational.of(2000), curve.of(Rational.ZERO, Rational.ZERO));
    }

    /** The first hours are free: (5 - 4) x 90. */
    @Test
    void nothingByTheHourBeforeTheFirstRate() {
        CostCurve curve = curve("after 4 h 90 EUR per h");
        assertEquals(Rational.ZERO, curve.outage(seconds("4 h")));
        assertEquals(Rational.of(90), curve.outage(seconds("5 h")));
    }

    /** One second of 1 EUR per h is 1/3600 EUR, exactly. */
    @Test
    void nothingIsRounded() {
        assertEquals(MadeOutcomes.rational("1/3600"), curve("1 EUR per h").outage(seconds("1 s")));
    }

    private static CostCurve curve(String body) {
        return CostCurve.of(MadeOutcomes.of("plan p { currency EUR } system crm outage cost of crm { " + body + " }")
                .index().all(OutageCost.class).getFirst());
    }
}
