package org.holdfast.report.chart;

import java.util.List;
import java.util.Optional;

import org.holdfast.model.value.Rational;
import org.holdfast.report.wording.Wording;

/** For each system what is asked of its recovery and what is achieved: RTO and RTA, RPO and RPA. */
public final class ObjectiveBars {

    private ObjectiveBars() {}

    /**
     * What is asked and what is achieved.
     *
     * @param objective
     *            in seconds; empty if nothing is asked
     * @param achieved
     *            in seconds; empty if it does not come back or is not known
     * @param missed
     *            whether that is not what was asked
     * @param otherwise
     *            what is said if nothing is achieved, such as "never"
     */
    public record Measure(Optional<Rational> objective, Optional<Rational> achieved, boolean missed,
            String otherwise) {}

    /** A system with its recovery time and its loss of data. */
    public record Item(String name, Measure time, Measure loss) {}

    /**
     * The words of the picture.
     *
     * @param time
     *            over the bars of time, such as "Time until it is back"
     * @param loss
     *            over the bars of data, such as "Data lost"
     * @param objective
     *            the legend of what is asked
     * @param achieved
     *            the legend of what is achieved
     * @param missed
     *            the legend of what is achieved too late
     */
    public record Texts(String time, String loss, String objective, String achieved, String missed) {}

    /** Draws the bars on an axis on which five minutes and two days are both to be seen. */
    public static Picture of(Heading heading, List<Item> items, Texts texts, Wording wording) {
        return items.isEmpty() ? Blank.of(heading) : new ObjectiveDrawing(items, texts, wording).draw(heading);
    }
}
