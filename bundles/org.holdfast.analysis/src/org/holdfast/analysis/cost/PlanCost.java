package org.holdfast.analysis.cost;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.outcome.ScenarioOutcome;
import org.holdfast.model.CostBearer;
import org.holdfast.model.NamedElement;

/**
 * What the disasters of a plan cost.
 *
 * @param scenarios
 *            one for each scenario, by name
 */
public record PlanCost(List<ScenarioCost> scenarios) {

    /**
     * Works out what scenarios cost.
     *
     * @param index
     *            the plan
     * @param outcomes
     *            what becomes of everything in each scenario, with likely durations
     */
    public static PlanCost of(PlanIndex index, Collection<ScenarioOutcome> outcomes) {
        Outages outages = new Outages(index);
        return new PlanCost(outcomes.stream().map(outcome -> cost(outcome, outages))
                .sorted(Comparator.comparing(cost -> cost.scenario().name())).toList());
    }

    /** The annual loss expectancy of all scenarios together. */
    public Total yearly() {
        return Total.sum(scenarios.stream().map(ScenarioCost::yearly).toList());
    }

    private static ScenarioCost cost(ScenarioOutcome outcome, Outages outages) {
        List<CostLine> lines = new ArrayList<>();
        for (Entry<NamedElement, ElementOutcome> entry : outcome.down().entrySet()) {
            if (entry.getKey() instanceof CostBearer bearer) {
                lines.add(new CostLine(bearer, entry.getValue(),
                        outages.of(outcome.scenario(), bearer, entry.getValue())));
            }
        }
        return new ScenarioCost(outcome.scenario(), lines);
    }
}
