package org.holdfast.analysis.cost;

import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.model.CostBearer;

import java.util.Optional;

/**
 * What a scenario costs through one system or function.
 *
 * @param element
 *            the system or function
 * @param outcome
 *            what becomes of it
 * @param cost
 *            what that costs
 */
public record CostLine(CostBearer element, ElementOutcome outcome, LineCost cost) {

    /** What the line adds to a sum. */
    public Total total(Scenario scenario) {
        return switch (cost) {
            case LineCost.Counted counted -> Total.of(counted.amount());
            case LineCost.Uncosted none -> Total.NOTHING;
            case LineCost.Unknown unknown -> Total
                    .lacking(new Gap(Optional.of(element), scenario, unknown.why()));
        };
    }
}
