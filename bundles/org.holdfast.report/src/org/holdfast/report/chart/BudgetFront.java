package org.holdfast.report.chart;

import java.util.List;
import java.util.Optional;

import org.holdfast.model.value.Rational;
import org.holdfast.report.wording.Wording;

/** The least yearly loss that remains for each budget. */
public final class BudgetFront {

    private BudgetFront() {}

    /** What is spent a year, and the loss a year that remains. */
    public record Point(Rational cost, Rational loss) {}

    /** What stands on the axes, and beside the point where the plan is now. */
    public record Texts(String cost, String loss, String present) {}

    /**
     * Draws the front.
     *
     * @param points
     *            in any order
     * @param present
     *            where the plan is now, if that is known
     */
    public static Picture of(Heading heading, List<Point> points, Optional<Point> present, Texts texts, String currency,
            Wording wording) {
        return points.isEmpty() ? Blank.of(heading)
                : new FrontDrawing(points, present, currency, wording).draw(heading, texts);
    }
}
