package org.holdfast.analysis.cost;

import java.util.Optional;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.reason.Reason;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.CostBearer;
import org.holdfast.model.OutageCost;
import org.holdfast.model.Plan;
import org.holdfast.model.value.Rational;

/**
 * Works out what outages cost. The outage of a system is its RTA, that of a function its RTA and its WRT (none, if it
 * states none), neither beyond the horizon of the plan. What does not come back, or loses all its data, is out of service
 * and has lost its data for the whole horizon; a plan without a horizon leaves open what that costs.
 */
final class Outages {
    private final OutageCosts costs;
    private final Optional<Rational> horizon;

    Outages(PlanIndex index) {
        this.costs = OutageCosts.of(index);
        this.horizon = index.plan().map(Plan::getHorizon).map(horizon -> Rational.of(horizon.seconds()));
    }

    /** What an outage costs. */
    LineCost of(Scenario scenario, CostBearer bearer, ElementOutcome outcome) {
        Optional<OutageCost> cost = scenario.disaster().map(disaster -> costs.in(disaster, bearer))
                .orElseGet(() -> costs.inAny(bearer));
        return cost.map(by -> by(by, bearer, outcome)).orElseGet(LineCost.Uncosted::new);
    }

    /** What was not computed matters only where the curve asks for it. */
    private LineCost by(OutageCost cost, CostBearer bearer, ElementOutcome outcome) {
        CostCurve curve = CostCurve.of(cost);
        Time outage = curve.rungs().isEmpty() ? Time.NONE : outage(bearer, outcome);
        Time lost = curve.lostPerHour().signum() == 0 ? Time.NONE : lost(outcome.lost());
        Optional<Reason> because = outage.because().or(lost::because);
        return because.<LineCost>map(LineCost.Unknown::new)
                .orElseGet(() -> new LineCost.Counted(cost, curve, outage.seconds(), lost.seconds()));
    }

    private Time outage(CostBearer bearer, ElementOutcome outcome) {
        if (outcome.lost() instanceof Lost.Everything everything) {
            return wholeHorizon(everything.why());
        }
        return switch (outcome.back()) {
            case Back.At at -> Time.of(within(at.seconds().plus(workRecovery(bearer))));
            case Back.Never never -> wholeHorizon(never.why());
            case Back.Unknown unknown -> Time.without(unknown.why());
        };
    }

    private Time lost(Lost lost) {
        return switch (lost) {
            case Lost.Nothing nothing -> Time.NONE;
            case Lost.Updates updates -> Time.of(updates.seconds());
            case Lost.Everything everything -> wholeHorizon(everything.why());
            case Lost.Unknown unknown -> Time.without(unknown.why());
        };
    }

    private Time wholeHorizon(Reason why) {
        return horizon.map(Time::of).orElseGet(() -> Time.without(new Reason.NoHorizon(why)));
    }

    private Rational within(Rational seconds) {
        return horizon.filter(limit -> limit.compareTo(seconds) < 0).orElse(seconds);
    }

    private static Rational workRecovery(CostBearer bearer) {
        return bearer instanceof BusinessFunction function && function.getWrt() != null
                ? Rational.of(function.getWrt().seconds())
                : Rational.ZERO;
    }

    /** A time, or why there is none. */
    private record Time(Rational seconds, Optional<Reason> because) {
        static final Time NONE = of(Rational.ZERO);

        static Time of(Rational seconds) {
            return new Time(seconds, Optional.empty());
        }

        static Time without(Reason because) {
            return new Time(Rational.ZERO, Optional.of(because));
        }
    }
}
