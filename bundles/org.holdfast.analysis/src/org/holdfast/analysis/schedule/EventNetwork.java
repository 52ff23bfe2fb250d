package org.holdfast.analysis.schedule;

import java.util.List;

import org.holdfast.model.NamedElement;
import org.holdfast.model.value.DurationRange;
import org.holdfast.model.value.Rational;

/**
 * The recovery of one scenario as events that wait for one another, with all choices made and people assigned: what
 * remains to vary is how long each takes. A network can be worked out again and again for other durations.
 *
 * @param events
 *            each after all that it waits for
 */
public record EventNetwork(List<Event> events) {

    /**
     * Something that is finished at some time.
     *
     * @param waitsFor
     *            the positions of earlier events in the list
     * @param awaited
     *            how many of these must be finished before it begins: all, or k for the k-th earliest of alternatives
     * @param takes
     *            how long it takes then, where it is a range or fixed; what was worked out from sizes and rates is in
     *            {@code fixedSeconds}
     * @param fixedSeconds
     *            what it takes beside that, in seconds
     * @param marks
     *            the elements that are back when it is finished
     */
    public record Event(List<Integer> waitsFor, int awaited, DurationRange takes, Rational fixedSeconds,
            List<NamedElement> marks) {}
}
