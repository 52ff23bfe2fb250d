package org.holdfast.analysis.cost;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.outcome.Estimate;
import org.holdfast.analysis.outcome.ScenarioOutcome;
import org.holdfast.analysis.schedule.EventNetwork;
import org.holdfast.analysis.schedule.EventTimes;
import org.holdfast.model.NamedElement;
import org.holdfast.model.value.Rational;

/**
 * A scenario and its recovery.
 *
 * @param outcome
 *            what becomes of everything, with likely durations
 * @param network
 *            what waits for what
 */
public record Recovered(ScenarioOutcome outcome, EventNetwork network) {

    /**
     * What would become of everything if an element were back after some time at the latest: what waits for it is back
     * earlier too.
     *
     * @param element
     *            the element
     * @param seconds
     *            the time after time 0 of the scenario
     */
    public ScenarioOutcome with(NamedElement element, Rational seconds) {
        EventTimes times = EventTimes.of(network, Estimate.LIKELY, Map.of(element, seconds));
        SequencedMap<NamedElement, ElementOutcome> down = new LinkedHashMap<>();
        outcome.down().forEach((each, known) -> down.put(each,
                new ElementOutcome(each, back(known, times, each == element, seconds), known.lost())));
        return new ScenarioOutcome(outcome.scenario(), down);
    }

    private static Back back(ElementOutcome known, EventTimes times, boolean sooner, Rational seconds) {
        return switch (known.back()) {
            case Back.At at when sooner && seconds.compareTo(at.seconds()) < 0 -> new Back.At(seconds);
            case Back.At at -> times.back(known.element()).<Back>map(Back.At::new).orElse(at);
            case Back.Never never when sooner -> new Back.At(seconds);
            default -> known.back();
        };
    }
}
