package org.holdfast.analysis.choice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.outcome.Estimate;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.outcome.ScenarioOutcome;
import org.holdfast.analysis.recovery.Choice;
import org.holdfast.analysis.recovery.Choices;
import org.holdfast.analysis.scenario.PlanMeasures;
import org.holdfast.analysis.schedule.Recoveries;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;

/**
 * What becomes of each subject with a cover, all that it needs being back when it is now. How a system is brought back
 * depends on its own cover, its group and its machine alone, and machines keep theirs: so covers of all subjects are
 * tried in one go, one of each.
 */
final class CoverOutcomes {
    private final PlanIndex index;
    private final Estimate estimate;
    private final Map<Recovery, PresentTimes> recoveries = new LinkedHashMap<>();

    CoverOutcomes(PlanIndex index, Estimate estimate) {
        this.index = index;
        this.estimate = estimate;
        Recoveries present = estimate == Estimate.MOST ? Recoveries.of(index)
                : Recoveries.of(index, PlanMeasures.of(index), estimate);
        present.all().forEach(each -> recoveries.put(each, new PresentTimes(index, each, estimate)));
    }

    /** What becomes of the members of each subject in each scenario. */
    Map<Subject, List<ScenarioOutcome>> of(Map<Subject, Cover> covers) {
        CoverMeasures measures = new CoverMeasures(PlanMeasures.of(index), covers, protection -> true);
        Map<Subject, List<ScenarioOutcome>> outcomes = new HashMap<>();
        covers.keySet().forEach(subject -> outcomes.put(subject, new ArrayList<>()));
        recoveries.forEach((recovery, times) -> {
            Choices choices = Choices.of(index, measures, estimate, recovery.failure(), recovery.declaration());
            outcomes.forEach((subject, all) -> all.add(outcome(subject, recovery, choices, times)));
        });
        return outcomes;
    }

    private static ScenarioOutcome outcome(Subject subject, Recovery recovery, Choices choices, PresentTimes times) {
        SequencedMap<NamedElement, ElementOutcome> down = new LinkedHashMap<>();
        for (InformationSystem member : subject.members()) {
            Optional<Choice> choice = choices.of(member);
            if (choice.isPresent()) {
                Back back = choice.get().chosen().map(option -> times.by(member, option))
                        .orElseGet(() -> new Back.Never(choice.get().whyNot()));
                down.put(member, new ElementOutcome(member, back,
                        choices.holdsData(member) ? lost(choice.get(), back) : new Lost.Nothing()));
            } else if (recovery.failure().isDown(member)) {
                down.put(member, recovery.failure().scenario().harm().isEmpty()
                        ? recovery.outcome().of(member).orElseThrow()
                        : new ElementOutcome(member, times.byItself(member), new Lost.Nothing()));
            }
        }
        return new ScenarioOutcome(recovery.scenario(), down);
    }

    /** Data that would have to be restored, of a system that never comes back, is lost altogether. */
    private static Lost lost(Choice choice, Back back) {
        return back instanceof Back.Never never && choice.lost() instanceof Lost.Updates
                ? new Lost.Everything(never.why())
                : choice.lost();
    }
}
