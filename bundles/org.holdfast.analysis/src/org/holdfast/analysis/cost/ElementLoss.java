package org.holdfast.analysis.cost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.model.CostBearer;
import org.holdfast.model.NamedElement;

/**
 * What a system or function costs a year in all scenarios.
 *
 * @param element
 *            the system or function
 * @param scenarios
 *            how many scenarios take it down, or its data
 * @param yearly
 *            the yearly loss
 */
public record ElementLoss(CostBearer element, int scenarios, Total yearly) {

    /**
     * The losses of the systems and functions that an element needs, through any chain, itself among them; in the order in
     * which they are reached. They are not for adding up with those of another element: both may need the same.
     */
    public static List<ElementLoss> neededBy(PlanIndex index, PlanCost cost, NamedElement element) {
        Map<NamedElement, List<Total>> parts = new LinkedHashMap<>();
        index.serving().from(List.of(element)).reached().stream().filter(CostBearer.class::isInstance)
                .forEach(reached -> parts.put(reached, new ArrayList<>()));
        for (ScenarioCost scenario : cost.scenarios()) {
            for (CostLine line : scenario.lines()) {
                List<Total> of = parts.get(line.element());
                if (of != null) {
                    of.add(scenario.yearly(line));
                }
            }
        }
        return parts.entrySet().stream().map(each -> new ElementLoss((CostBearer) each.getKey(),
                each.getValue().size(), Total.sum(each.getValue()))).toList();
    }
}
