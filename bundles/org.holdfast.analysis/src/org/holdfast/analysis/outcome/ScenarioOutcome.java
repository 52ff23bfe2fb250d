package org.holdfast.analysis.outcome;

import java.util.Optional;
import java.util.SequencedMap;

import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.model.NamedElement;

/**
 * What becomes of everything in a scenario.
 *
 * @param scenario
 *            the scenario
 * @param down
 *            each element that is down at time 0 or loses data, by name
 */
public record ScenarioOutcome(Scenario scenario, SequencedMap<NamedElement, ElementOutcome> down) {

    /** What becomes of an element; empty if it stays in service and keeps its data. */
    public Optional<ElementOutcome> of(NamedElement element) {
        return Optional.ofNullable(down.get(element));
    }
}
