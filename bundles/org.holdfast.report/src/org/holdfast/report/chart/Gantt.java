package org.holdfast.report.chart;

import java.util.List;

import org.holdfast.model.value.Rational;
import org.holdfast.report.wording.Wording;

/** What is done when in a recovery: a bar for each step, in lanes. */
public final class Gantt {

    private Gantt() {}

    /**
     * A step.
     *
     * @param name
     *            what is done
     * @param group
     *            the lane, such as the system that comes back; bars of a lane stand together, in the order of the list
     * @param who
     *            who does it; may be empty
     * @param start
     *            in seconds after the disaster
     * @param finish
     *            likewise, not before the start
     * @param critical
     *            whether a delay of it delays all
     * @param slack
     *            how many seconds later it could finish without delaying anything
     */
    public record Bar(String name, String group, String who, Rational start, Rational finish, boolean critical,
            Rational slack) {}

    /** A time that is marked across all lanes, such as an objective or the declaration, in seconds after the disaster. */
    public record Limit(String name, Rational at) {}

    /** The words of the legend. */
    public record Texts(String critical, String other, String slack) {}

    /** Draws the bars. Some 40 fit on a page: more are better drawn as several pictures. */
    public static Picture of(Heading heading, List<Bar> bars, List<Limit> limits, Texts texts, Wording wording) {
        return bars.isEmpty() ? Blank.of(heading) : new GanttDrawing(bars, limits, wording).draw(heading, texts);
    }
}
