package org.holdfast.analysis.cost;

import java.util.List;
import java.util.Optional;

import org.holdfast.analysis.reason.Reason;
import org.holdfast.analysis.reason.Unsaid;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.model.value.Rational;

/**
 * What a scenario costs.
 *
 * @param scenario
 *            the scenario
 * @param lines
 *            one for each system and function that is down or loses data, by name
 */
public record ScenarioCost(Scenario scenario, List<CostLine> lines) {

    /** The single loss expectancy (SLE): what it costs each time. */
    public Total single() {
        return Total.sum(lines.stream().map(line -> line.total(scenario)).toList());
    }

    /** The annual loss expectancy (ALE): how often a year it is expected, times what it costs each time. */
    public Total yearly() {
        return yearly(single());
    }

    /** What a line costs a year. */
    public Total yearly(CostLine line) {
        return yearly(line.total(scenario));
    }

    private Total yearly(Total single) {
        Optional<Rational> perYear = scenario.perYear();
        return perYear.map(single::times).orElseGet(
                () -> Total.lacking(new Gap(Optional.empty(), scenario, new Reason.Missing(Unsaid.FREQUENCY))));
    }
}
