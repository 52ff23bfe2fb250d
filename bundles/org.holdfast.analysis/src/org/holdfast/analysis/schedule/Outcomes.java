package org.holdfast.analysis.schedule;

import java.util.Collections;
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

/** What becomes of each element that is down, once the schedule is known. */
final class Outcomes {
    private static final Lost NOTHING = new Lost.Nothing();

    private Outcomes() {}

    static ScenarioOutcome of(Failure failure, Schedule schedule, Choices choices) {
        SequencedMap<NamedElement, ElementOutcome> down = new LinkedHashMap<>();
        schedule.down().forEach((element, each) -> {
            Back back = schedule.back(each);
            down.put(element, new ElementOutcome(element, back, lost(element, back, failure, choices)));
        });
        return new ScenarioOutcome(failure.scenario(), Collections.unmodifiableSequencedMap(down));
    }

    /** Data that would have to be restored, of a system that never comes back, is lost altogether. */
    private static Lost lost(NamedElement element, Back back, Failure failure, Choices choices) {
        if (!(element instanceof Component component) || !choices.holdsData(component)) {
            return NOTHING;
        }
        if (failure.scenario().harm().isEmpty()) {
            return failure.isStruck(component) && back instanceof Back.Unknown unknown
                    ? new Lost.Unknown(unknown.why())
                    : NOTHING;
        }
        Lost lost = choices.of(component).map(Choice::lost).orElse(NOTHING);
        return back instanceof Back.Never never && lost instanceof Lost.Updates ? new Lost.Everything(never.why())
                : lost;
    }
}
