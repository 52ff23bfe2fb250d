package org.holdfast.analysis.cost;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.outcome.ScenarioOutcome;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Rational;

/**
 * What quicker recovery of a system is worth: the loss as a function of its RTA. What waits for the system is back earlier
 * with it; all else, the data that is lost among it, stays as it is.
 *
 * @param system
 *            the system
 * @param points
 *            the loss for some RTAs, shortest first; the last one is how it is now. Empty if no scenario takes it down
 */
public record RecoveryWorth(InformationSystem system, List<Point> points) {
    private static final List<String> TRIED = List.of("0 s", "15 min", "30 min", "1 h", "2 h", "4 h", "8 h", "12 h",
            "1 d", "2 d", "3 d", "7 d", "14 d", "21 d", "30 d");

    /**
     * The loss if the system is back after some time at the latest.
     *
     * @param rtaSeconds
     *            that time after time 0 of each scenario
     * @param single
     *            what the scenarios that take it down cost each time (SLE), by the name of the scenario
     * @param yearly
     *            what they cost a year together (ALE)
     */
    public record Point(Rational rtaSeconds, List<ScenarioCost> single, Total yearly) {}

    /**
     * Works it out for round times and for the RTO of the system, as far as they are below its longest RTA, and for that.
     *
     * @param index
     *            the plan
     * @param system
     *            the system
     * @param recovered
     *            all scenarios
     */
    public static RecoveryWorth of(PlanIndex index, InformationSystem system, Collection<Recovered> recovered) {
        List<Recovered> concerned = recovered.stream()
                .filter(each -> each.outcome().of(system).filter(RecoveryWorth::isKnown).isPresent()).toList();
        TreeSet<Rational> times = times(index, system, concerned);
        List<Point> points = new ArrayList<>();
        for (Rational time : times) {
            List<ScenarioOutcome> outcomes = concerned.stream().map(each -> each.with(system, time)).toList();
            PlanCost cost = PlanCost.of(index, outcomes);
            points.add(new Point(time, cost.scenarios(), cost.yearly()));
        }
        return new RecoveryWorth(system, points);
    }

    private static boolean isKnown(ElementOutcome outcome) {
        return !(outcome.back() instanceof Back.Unknown);
    }

    private static TreeSet<Rational> times(PlanIndex index, InformationSystem system, List<Recovered> concerned) {
        TreeSet<Rational> present = new TreeSet<>();
        concerned.forEach(each -> each.outcome().of(system).ifPresent(outcome -> add(outcome, index, present)));
        TreeSet<Rational> times = new TreeSet<>();
        if (!present.isEmpty()) {
            times.add(present.last());
            TRIED.stream().map(Duration::parse).forEach(tried -> times.add(Rational.of(tried.seconds())));
            if (system.getRto() != null) {
                times.add(Rational.of(system.getRto().seconds()));
            }
            times.removeIf(time -> time.compareTo(present.last()) > 0);
        }
        return times;
    }

    private static void add(ElementOutcome outcome, PlanIndex index, TreeSet<Rational> present) {
        switch (outcome.back()) {
            case Back.At at -> present.add(at.seconds());
            case Back.Never never -> index.plan().filter(plan -> plan.getHorizon() != null)
                    .ifPresent(plan -> present.add(Rational.of(plan.getHorizon().seconds())));
            case Back.Unknown unknown -> {
            }
        }
    }
}
