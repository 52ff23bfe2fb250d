package org.holdfast.analysis.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.failure.Failure;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Estimate;
import org.holdfast.analysis.recovery.Choice;
import org.holdfast.analysis.recovery.Choices;
import org.holdfast.analysis.recovery.Declaration;
import org.holdfast.analysis.scenario.Measures;
import org.holdfast.analysis.scenario.PlanMeasures;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.analysis.scenario.Scenarios;
import org.holdfast.model.Component;

/** The recoveries of a plan, one for each scenario; each is worked out when it is first asked for. */
public final class Recoveries {
    private final PlanIndex index;
    private final Measures measures;
    private final Estimate estimate;
    private final Map<String, Scenario> scenarios = new LinkedHashMap<>();
    private final Map<Scenario, Recovery> recoveries = new HashMap<>();

    private Recoveries(PlanIndex index, Measures measures, Estimate estimate) {
        this.index = index;
        this.measures = measures;
        this.estimate = estimate;
        Scenarios.of(index, measures).forEach(scenario -> scenarios.put(scenario.name(), scenario));
    }

    /** With all that the plan has, and the most of each range: what is compared with objectives. */
    public static Recoveries of(PlanIndex index) {
        return index.once(Recoveries.class, plan -> of(plan, PlanMeasures.of(plan), Estimate.MOST));
    }

    /**
     * With other measures, or another value of each range.
     *
     * @param measures
     *            what is reckoned with of protections and preventions
     * @param estimate
     *            which value of a range counts
     */
    public static Recoveries of(PlanIndex index, Measures measures, Estimate estimate) {
        return new Recoveries(index, measures, estimate);
    }

    /** All scenarios, by name. */
    public List<Scenario> scenarios() {
        return List.copyOf(scenarios.values());
    }

    /** The recoveries from all scenarios, by name. */
    public List<Recovery> all() {
        return scenarios().stream().map(this::of).toList();
    }

    /** The recovery from a scenario. */
    public Recovery of(Scenario scenario) {
        return recoveries.computeIfAbsent(scenario, key -> recover(key, Declaration.of(index, key)));
    }

    /** The recovery from a scenario by another plan than the one that is declared, or by none. */
    public Recovery of(Scenario scenario, Declaration declaration) {
        return recover(scenario, declaration);
    }

    private Recovery recover(Scenario scenario, Declaration declaration) {
        index.goOn();
        Failure failure = Failure.of(index, scenario);
        Choices choices = Choices.of(index, measures, estimate, failure, declaration);
        Failure extended = outOfService(failure, choices).map(all -> Failure.of(index, all)).orElse(failure);
        Drafting draft = new Drafting(extended, failure, choices, new PlanNodes(failure, declaration, choices));
        return new Recovery(failure, declaration, choices, new Schedule(draft, failure, estimate));
    }

    /** The scenario with what is taken out of service to be restored with its group; empty if there is no such thing. */
    private static Optional<Scenario> outOfService(Failure failure, Choices choices) {
        List<EObject> targets = new ArrayList<>(failure.scenario().targets());
        for (Choice choice : choices.all()) {
            Component component = choice.component();
            if (!failure.isDown(component)) {
                targets.add(component);
            }
        }
        Scenario scenario = failure.scenario();
        return targets.size() == scenario.targets().size() ? Optional.empty()
                : Optional.of(new Scenario(scenario.name(), scenario.disaster(), targets, scenario.harm(),
                        scenario.perYear(), scenario.keptAway()));
    }
}
