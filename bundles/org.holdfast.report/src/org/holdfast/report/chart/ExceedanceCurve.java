package org.holdfast.report.chart;

import java.util.List;

import org.holdfast.model.value.Rational;
import org.holdfast.report.wording.Wording;

/** How probable it is that a year's loss is more than a sum. */
public final class ExceedanceCurve {

    private ExceedanceCurve() {}

    /**
     * A point of the curve.
     *
     * @param probability
     *            that the loss of a year is more than the sum; 0 to 1
     */
    public record Point(Rational sum, Rational probability) {}

    /** A sum that is marked, such as the one that 95 years of 100 do not reach. */
    public record Sum(String name, Rational sum) {}

    /** What stands on the axes. */
    public record Texts(String sum, String probability) {}

    /**
     * Draws the curve.
     *
     * @param points
     *            in any order
     */
    public static Picture of(Heading heading, List<Point> points, List<Sum> marked, Texts texts, String currency,
            Wording wording) {
        return points.isEmpty() ? Blank.of(heading)
                : new ExceedanceDrawing(points, marked, currency, wording).draw(heading, texts);
    }
}
