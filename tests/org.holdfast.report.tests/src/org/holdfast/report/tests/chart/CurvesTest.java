package org.holdfast.report.tests.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.holdfast.model.value.Rational;
import org.holdfast.report.chart.BudgetFront;
import org.holdfast.report.chart.ExceedanceCurve;
import org.holdfast.report.chart.Picture;
import org.junit.jupiter.api.Test;

/** The exceedance curve and the budget front. */
class CurvesTest {

    @Test
    void theCurveMarksSums() {
        List<String> texts = Drawn.texts(ExceedanceCurve.of(Charts.heading("Losses"),
                List.of(new ExceedanceCurve.Point(Rational.ZERO, share(4)),
                        new ExceedanceCurve.Point(Rational.of(80_000), share(100))),
                List.of(new ExceedanceCurve.Sum("expected", Rational.of(21_000))),
                new ExceedanceCurve.Texts("Loss", "Probability"), "EUR", Charts.WORDING));

        assertTrue(
                texts.containsAll(List.of("Probability", "Loss (EUR)", "expected: 21,000 EUR", "80,000", "0.1\u00a0%",
                        "100\u00a0%")),
                texts::toString);
    }

    @Test
    void theCurveEndsWhereItsProbabilityIsLessThanTheAxisShows() {
        List<String> texts = Drawn.texts(ExceedanceCurve.of(Charts.heading("Losses"),
                List.of(new ExceedanceCurve.Point(Rational.of(80_000), share(100)),
                        new ExceedanceCurve.Point(Rational.of(9_000_000), share(1_000_000))),
                List.of(), new ExceedanceCurve.Texts("Loss", "Probability"), "EUR", Charts.WORDING));

        assertTrue(texts.contains("80,000"), texts::toString);
    }

    @Test
    void theFrontGoesDownInSteps() {
        Picture picture = front(Optional.empty());

        // First along, then down: money that does not suffice for the next point buys nothing
        String line = Drawn.elements(picture, "path").stream()
                .filter(path -> "2.2".equals(path.getAttribute("stroke-width"))).findFirst().orElseThrow()
                .getAttribute("d");
        List<double[]> points = List.of(line.substring(1).split("L")).stream().map(CurvesTest::pair).toList();
        assertEquals(4, points.size());
        assertEquals(points.get(0)[1], points.get(1)[1]);
        assertEquals(points.get(1)[0], points.get(2)[0]);
        assertEquals(points.get(2)[1], points.get(3)[1]);
    }

    @Test
    void theFrontMarksWhereThePlanIs() {
        List<String> texts = Drawn
                .texts(front(Optional.of(new BudgetFront.Point(Rational.of(1500), Rational.of(60_000)))));

        assertEquals("now: 1,500 EUR \u2192 60,000 EUR", texts.getLast());
    }

    private static Picture front(Optional<BudgetFront.Point> present) {
        return BudgetFront.of(Charts.heading("Front"),
                List.of(new BudgetFront.Point(Rational.of(2000), Rational.of(10_000)),
                        new BudgetFront.Point(Rational.ZERO, Rational.of(50_000))),
                present, new BudgetFront.Texts("Spent", "Lost", "now"), "EUR", Charts.WORDING);
    }

    private static double[] pair(String text) {
        String[] parts = text.split(" ");
        return new double[] { Double.parseDouble(parts[0]), Double.parseDouble(parts[1]) };
    }

    private static Rational share(long of) {
        return Rational.of(1).dividedBy(Rational.of(of));
    }
}
