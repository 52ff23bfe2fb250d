package org.holdfast.analysis.schedule;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

import org.holdfast.analysis.failure.Failure;
import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.outcome.ScenarioOutcome;
import org.holdfast.analysis.recovery.Choice;
import org.holdfast.analysis.recovery.Choices;
import org.holdfast.model.Component;
import org.holdfast.model.NamedElement;
import org.holdfast.model.name.Labels;

/** What becomes of each element that is down, once the schedule is known. */
final class Outcomes {
    private Outcomes() {}

    static ScenarioOutcome of(Failure failure, Schedule schedule, Choices choices) {
        SequencedMap<NamedElement, ElementOutcome> down = new LinkedHashMap<>();
        schedule.up().keySet().stream().sorted(Comparator.comparing(Labels::of)).forEach(element -> {
            Back back = schedule.back(element).orElseThrow();
            down.put(element, new ElementOutcome(element, back, lost(element, back, failure, choices)));
        });
        return new ScenarioOutcome(failure.scenario(), Collections.unmodifiableSequencedMap(down));
    }

    /** Data that would have to be restored, of a system that never comes back, is lost altogether. */
    private static Lost lost(NamedElement element, Back back, Failure failure, Choices choices) {
        if (!(element instanceof Component component) || !choices.holdsData(component)) {
            return new Lost.Nothing();
        }
        if (failure.scenario().harm().isEmpty()) {
            return failure.isStruck(component) && back instanceof Back.Unknown unknown
                    ? new Lost.Unknown(unknown.why())
                    : new Lost.Nothing();
        }
        Lost lost = choices.of(component).map(Choice::lost).orElseGet(Lost.Nothing::new);
        return back instanceof Back.Never never && lost instanceof Lost.Updates ? new Lost.Everything(never.why())
                : lost;
    }
}
