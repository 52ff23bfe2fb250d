package org.holdfast.analysis.cost;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Estimate;
import org.holdfast.analysis.outcome.Progress;
import org.holdfast.analysis.outcome.ScenarioOutcome;
import org.holdfast.analysis.scenario.Measures;
import org.holdfast.analysis.scenario.PlanMeasures;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.analysis.schedule.Recoveries;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.model.InformationSystem;

/** What the disasters of a plan cost, with all that the plan has of measures, and likely durations. */
public final class Losses {
    private final PlanIndex index;
    private final List<Recovered> recovered;
    private final PlanCost cost;

    private Losses(PlanIndex index) {
        this.index = index;
        this.recovered = Recoveries.of(index, PlanMeasures.of(index), Estimate.LIKELY).all().stream()
                .map(Losses::recovered).toList();
        this.cost = PlanCost.of(index, outcomes());
    }

    /** The losses of a plan; worked out once. */
    public static Losses of(PlanIndex index) {
        return index.once(Losses.class, Losses::new);
    }

    /** All scenarios with their recoveries, by name. */
    public List<Recovered> recovered() {
        return recovered;
    }

    /** What they cost. */
    public PlanCost cost() {
        return cost;
    }

    /**
     * What each protection and prevention is worth, protections first, by name.
     *
     * @throws CancellationException
     *             if it was cancelled
     */
    public List<MeasureBalance> balances(Progress progress) {
        return Balances.of(index, outcomes(), this::without, progress);
    }

    /** What quicker recovery of a system is worth. */
    public RecoveryWorth worth(InformationSystem system) {
        return RecoveryWorth.of(index, system, recovered);
    }

    private ScenarioOutcome without(Scenario scenario, Measures measures) {
        return Recoveries.of(index, measures, Estimate.LIKELY).of(scenario).outcome();
    }

    private static Recovered recovered(Recovery recovery) {
        return new Recovered(recovery.outcome(), recovery.network());
    }

    private List<ScenarioOutcome> outcomes() {
        return recovered.stream().map(Recovered::outcome).toList();
    }
}
