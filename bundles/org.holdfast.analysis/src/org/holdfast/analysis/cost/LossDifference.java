package org.holdfast.analysis.cost;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.holdfast.model.CostBearer;
import org.holdfast.model.value.Rational;

/**
 * By how much the yearly loss of a plan differs between two analyses. What is alike in both does not matter: a system of
 * which nothing can be computed in either leaves the difference that others make as it is.
 */
final class LossDifference {
    private final List<Total> differences = new ArrayList<>();

    private LossDifference() {}

    /** The yearly loss of one, less that of the other; scenarios that only one has count as none in the other. */
    static Total between(PlanCost one, PlanCost other) {
        LossDifference difference = new LossDifference();
        Map<String, ScenarioCost> others = new HashMap<>();
        other.scenarios().forEach(scenario -> others.put(scenario.scenario().name(), scenario));
        for (ScenarioCost scenario : one.scenarios()) {
            Optional.ofNullable(others.remove(scenario.scenario().name())).ifPresentOrElse(
                    same -> difference.compare(scenario, same), () -> difference.differences.add(scenario.yearly()));
        }
        other.scenarios().stream().filter(scenario -> others.containsKey(scenario.scenario().name()))
                .forEach(scenario -> difference.differences.add(negated(scenario.yearly())));
        return Total.sum(difference.differences);
    }

    private void compare(ScenarioCost one, ScenarioCost other) {
        if (!one.scenario().perYear().equals(other.scenario().perYear())) {
            differences.add(one.yearly());
            differences.add(negated(other.yearly()));
            return;
        }
        Map<CostBearer, CostLine> others = new HashMap<>();
        other.lines().forEach(line -> others.put(line.element(), line));
        for (CostLine line : one.lines()) {
            Optional<CostLine> same = Optional.ofNullable(others.get(line.element()));
            if (same.filter(each -> each.cost().equals(line.cost())).isPresent()) {
                others.remove(line.element());
            } else {
                differences.add(one.yearly(line));
            }
        }
        other.lines().stream().filter(line -> others.containsKey(line.element()))
                .forEach(line -> differences.add(negated(other.yearly(line))));
    }

    private static Total negated(Total total) {
        return total.times(Rational.of(-1));
    }
}
