package org.holdfast.analysis.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.holdfast.analysis.cost.CostLine;
import org.holdfast.analysis.cost.Gap;
import org.holdfast.analysis.cost.LineCost;
import org.holdfast.analysis.cost.PlanCost;
import org.holdfast.analysis.cost.Recovered;
import org.holdfast.analysis.cost.ScenarioCost;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.schedule.EventNetwork;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Plan;
import org.holdfast.model.value.Rational;

/**
 * The scenarios of a plan as they are simulated. A scenario in which nothing that costs depends on a range costs the same
 * each time: its SLE.
 *
 * @param perils
 *            one for each scenario of which is known how often it is expected, by name
 * @param without
 *            what is not simulated, and why
 */
public record Perils(List<Peril> perils, List<Gap> without) {

    /**
     * The scenarios of a plan.
     *
     * @param index
     *            the plan
     * @param recovered
     *            all scenarios, with likely durations
     */
    public static Perils of(PlanIndex index, Collection<Recovered> recovered) {
        Optional<Plan> limited = index.plan().filter(plan -> plan.getHorizon() != null);
        double horizon = limited.map(plan -> (double) plan.getHorizon().seconds()).orElse(Double.POSITIVE_INFINITY);
        List<Peril> perils = new ArrayList<>();
        Set<Gap> without = new LinkedHashSet<>();
        recovered.stream().sorted(Comparator.comparing(each -> each.outcome().scenario().name())).forEach(each -> {
            ScenarioCost cost = PlanCost.of(index, List.of(each.outcome())).scenarios().getFirst();
            without.addAll(cost.yearly().without());
            cost.scenario().perYear().ifPresent(perYear -> perils.add(new Peril(cost.scenario().name(),
                    Doubles.of(perYear), loss(cost.lines(), each.network(), horizon))));
        });
        return new Perils(List.copyOf(perils), List.copyOf(without));
    }

    private static EventLoss loss(List<CostLine> lines, EventNetwork network, double horizon) {
        VaryingTimes times = new VaryingTimes(network);
        Map<NamedElement, Integer> events = events(network);
        List<VaryingOutage> outages = new ArrayList<>();
        Rational constant = Rational.ZERO;
        for (CostLine line : lines) {
            if (line.cost() instanceof LineCost.Counted counted) {
                int event = events.getOrDefault(line.element(), -1);
                if (event >= 0 && times.varies(event) && isBack(line)) {
                    outages.add(new VaryingOutage(event, workRecovery(line), horizon, counted.curve().rungs()));
                    constant = constant.plus(counted.curve().of(Rational.ZERO, counted.lostSeconds()));
                } else {
                    constant = constant.plus(counted.amount());
                }
            }
        }
        return outages.isEmpty() ? new EventLoss.Constant(Doubles.of(constant))
                : new EventLoss.Varying(Doubles.of(constant), times, List.copyOf(outages));
    }

    /** With which event each element is back. */
    private static Map<NamedElement, Integer> events(EventNetwork network) {
        Map<NamedElement, Integer> events = new HashMap<>();
        for (int i = 0; i < network.events().size(); i++) {
            for (NamedElement element : network.events().get(i).marks()) {
                events.put(element, i);
            }
        }
        return events;
    }

    private static boolean isBack(CostLine line) {
        return line.outcome().back() instanceof Back.At && !(line.outcome().lost() instanceof Lost.Everything);
    }

    private static double workRecovery(CostLine line) {
        return line.element() instanceof BusinessFunction function && function.getWrt() != null
                ? function.getWrt().seconds()
                : 0;
    }
}
