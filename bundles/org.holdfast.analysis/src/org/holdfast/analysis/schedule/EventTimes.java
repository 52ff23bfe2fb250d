package org.holdfast.analysis.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.holdfast.analysis.outcome.Estimate;
import org.holdfast.analysis.schedule.EventNetwork.Event;
import org.holdfast.model.NamedElement;
import org.holdfast.model.value.Rational;

/** When the elements that a recovery brings back are back, exactly. */
public final class EventTimes {
    private final Map<NamedElement, Rational> back = new HashMap<>();

    private EventTimes(EventNetwork network, Estimate estimate, Map<NamedElement, Rational> atLatest) {
        List<Rational> finished = new ArrayList<>(network.events().size());
        for (Event event : network.events()) {
            Rational time = begin(event, finished).plus(event.fixedSeconds())
                    .plus(Rational.of(estimate.of(event.takes()).seconds()));
            for (NamedElement element : event.marks()) {
                Rational limit = atLatest.get(element);
                time = limit != null && limit.compareTo(time) < 0 ? limit : time;
            }
            finished.add(time);
            for (NamedElement element : event.marks()) {
                back.put(element, time);
            }
        }
    }

    /**
     * Works out a network.
     *
     * @param atLatest
     *            elements that are back at these times by themselves, in seconds, unless they are back earlier anyway:
     *            for the sake of argument
     */
    public static EventTimes of(EventNetwork network, Estimate estimate, Map<NamedElement, Rational> atLatest) {
        return new EventTimes(network, estimate, atLatest);
    }

    /** When the element is back, in seconds; empty if nothing in the network brings it back. */
    public Optional<Rational> back(NamedElement element) {
        return Optional.ofNullable(back.get(element));
    }

    private static Rational begin(Event event, List<Rational> finished) {
        List<Rational> before = event.waitsFor().stream().map(finished::get).sorted().toList();
        int needed = event.awaited() == 0 ? before.size() : Math.min(event.awaited(), before.size());
        return needed == 0 ? Rational.ZERO : before.get(needed - 1);
    }
}
