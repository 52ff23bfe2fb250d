package org.holdfast.analysis.cost;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Progress;
import org.holdfast.analysis.outcome.ScenarioOutcome;
import org.holdfast.analysis.scenario.Measures;
import org.holdfast.analysis.scenario.PlanMeasures;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.analysis.scenario.Scenarios;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Prevention;
import org.holdfast.model.Protection;

/**
 * What each protection and prevention is worth: the plan is analysed once more without it. A prevention only changes how
 * often its disaster is expected; a protection only matters in scenarios in which something that it protects is down or
 * loses data: the others are not worked out again.
 */
public final class Balances {

    /** Works out what becomes of everything in a scenario, with likely durations. */
    @FunctionalInterface
    public interface Analysis {

        /** The outcome of a scenario with some measures. */
        ScenarioOutcome of(Scenario scenario, Measures measures);
    }

    private final PlanIndex index;
    private final Collection<ScenarioOutcome> outcomes;
    private final PlanCost cost;
    private final Analysis analysis;

    private Balances(PlanIndex index, Collection<ScenarioOutcome> outcomes, Analysis analysis) {
        this.index = index;
        this.outcomes = outcomes;
        this.cost = PlanCost.of(index, outcomes);
        this.analysis = analysis;
    }

    /**
     * The balance of each protection and prevention, protections first, by name.
     *
     * @param outcomes
     *            what becomes of everything in each scenario, with all measures
     * @throws CancellationException
     *             if it was cancelled
     */
    public static List<MeasureBalance> of(PlanIndex index, Collection<ScenarioOutcome> outcomes, Analysis analysis,
            Progress progress) {
        Balances balances = new Balances(index, outcomes, analysis);
        List<MeasureBalance> found = new ArrayList<>();
        List<Spending.Item> items = Spending.of(index).items();
        for (Spending.Item item : items) {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            PlanCost without = balances.without(item.measure());
            found.add(new MeasureBalance(item.measure(), item.yearly(),
                    LossDifference.between(without, balances.cost)));
            progress.done(found.size(), items.size());
        }
        return found;
    }

    private PlanCost without(NamedElement measure) {
        Measures rest = PlanMeasures.of(index).without(measure);
        return switch (measure) {
            case Prevention prevention -> without(prevention, rest);
            case Protection protection -> without(protection, rest);
            default -> cost;
        };
    }

    private PlanCost without(Prevention prevention, Measures rest) {
        Map<String, Scenario> scenarios = new HashMap<>();
        Scenarios.of(index, rest, prevention.getAgainst()).forEach(each -> scenarios.put(each.name(), each));
        return new PlanCost(cost.scenarios().stream().map(each -> new ScenarioCost(
                scenarios.getOrDefault(each.scenario().name(), each.scenario()), each.lines())).toList());
    }

    private PlanCost without(Protection protection, Measures rest) {
        Set<NamedElement> concerned = new HashSet<>(index.protecting().protectedBy(protection));
        return PlanCost.of(index,
                outcomes.stream().map(outcome -> outcome.down().keySet().stream().anyMatch(concerned::contains)
                        ? analysis.of(outcome.scenario(), rest)
                        : outcome).toList());
    }
}
