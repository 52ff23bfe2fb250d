package org.holdfast.ui.internal.simulation;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.analysis.cost.Losses;
import org.holdfast.analysis.cost.PlanCost;
import org.holdfast.analysis.cost.ScenarioCost;
import org.holdfast.analysis.cost.Total;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Estimate;
import org.holdfast.analysis.scenario.PlanMeasures;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.analysis.schedule.Recoveries;
import org.holdfast.model.Plan;
import org.holdfast.report.wording.Names;
import org.holdfast.report.wording.ReasonWords;
import org.holdfast.report.wording.ScenarioWords;
import org.holdfast.ui.internal.simulation.Answer.Sum;

/** What a scenario costs, with likely durations. */
final class Sums {

    private static final int TOLD = 3;

    private final String currency;
    private final List<Sum> sums = new ArrayList<>();

    private Sums(PlanIndex index) {
        currency = currency(index);
    }

    /** The currency of the plan; empty if it does not say. */
    static String currency(PlanIndex index) {
        return index.plan().map(Plan::getCurrency).orElse("");
    }

    /** The sums, the whole first, then what makes most of it. */
    static List<Sum> of(PlanIndex index, Scenario scenario) {
        return scenario.disaster().isPresent() ? ofDisaster(index, scenario) : ofLoss(index, scenario);
    }

    private static List<Sum> ofDisaster(PlanIndex index, Scenario scenario) {
        PlanCost all = Losses.of(index).cost();
        Sums sums = new Sums(index);
        all.scenarios().stream().filter(cost -> cost.scenario().name().equals(scenario.name())).findFirst()
                .ifPresent(cost -> {
                    sums.single(cost);
                    sums.sums.add(new Sum("How often it is expected",
                            new ScenarioWords(Simulating.WORDING).often(scenario.perYear())));
                    sums.add("Each year on the average (ALE)", cost.yearly());
                    sums.add("All disasters each year (ALE)", all.yearly());
                    sums.share(cost.yearly(), all.yearly());
                    sums.parts(cost);
                });
        return List.copyOf(sums.sums);
    }

    private static List<Sum> ofLoss(PlanIndex index, Scenario scenario) {
        ScenarioCost cost = PlanCost.of(index,
                List.of(Recoveries.of(index, PlanMeasures.of(index), Estimate.LIKELY).of(scenario).outcome()))
                .scenarios().getFirst();
        Sums sums = new Sums(index);
        sums.single(cost);
        sums.parts(cost);
        return List.copyOf(sums.sums);
    }

    private void single(ScenarioCost cost) {
        add("Each time (SLE)", cost.single());
    }

    private void share(Total part, Total whole) {
        if (part.isComplete() && whole.isComplete() && whole.amount().signum() > 0) {
            sums.add(new Sum("Its share of all", Simulating.WORDING.share(part.amount().dividedBy(whole.amount()))));
        }
    }

    private void parts(ScenarioCost cost) {
        cost.lines().stream().filter(line -> line.total(cost.scenario()).amount().signum() > 0)
                .sorted((one, other) -> other.total(cost.scenario()).amount()
                        .compareTo(one.total(cost.scenario()).amount()))
                .forEach(line -> add("  of it for " + Names.of(line.element()),
                        line.total(cost.scenario())));
    }

    private void add(String what, Total total) {
        String amount = Simulating.WORDING.money(total.amount(), currency);
        if (total.isComplete()) {
            sums.add(new Sum(what, amount));
            return;
        }
        ReasonWords reasons = new ReasonWords(Simulating.WORDING);
        List<String> lacking = total.without().stream().limit(TOLD).map(reasons::of).toList();
        sums.add(new Sum(what, "at least " + amount + "; without " + String.join(", ", lacking)
                + (total.without().size() > TOLD ? " and " + (total.without().size() - TOLD) + " more" : "")));
    }
}
