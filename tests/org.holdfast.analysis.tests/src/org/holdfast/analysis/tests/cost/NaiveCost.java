package org.holdfast.analysis.tests.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.CostBearer;
import org.holdfast.model.CostScope;
import org.holdfast.model.Disaster;
import org.holdfast.model.HourlyRate;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.OutageCost;
import org.holdfast.model.value.Rational;

/**
 * What an outage costs, written from the formula alone: the look-up goes through all costs for each case, and the integral
 * adds for each rate what it is above the one before it, times the hours that are left of the outage when it begins.
 */
final class NaiveCost {
    private static final Rational HOUR = Rational.of(3600);

    private final PlanIndex index;
    private final Rational horizon;

    NaiveCost(PlanIndex index) {
        this.index = index;
        this.horizon = Rational.of(index.plan().orElseThrow().getHorizon().seconds());
    }

    /** Empty where a number is missing; 0 where no cost fits. */
    Optional<Rational> of(Disaster disaster, CostBearer bearer, ElementOutcome outcome) {
        Optional<OutageCost> found = find(disaster, bearer);
        if (found.isEmpty()) {
            return Optional.of(Rational.ZERO);
        }
        OutageCost cost = found.get();
        Optional<Rational> outage = cost.getRates().isEmpty() ? Optional.of(Rational.ZERO) : outage(bearer, outcome);
        Rational perLostHour = cost.getLostData() == null ? Rational.ZERO
                : Rational.of(cost.getLostData().money().amount());
        Optional<Rational> lost = perLostHour.signum() == 0 ? Optional.of(Rational.ZERO) : lost(outcome.lost());
        Rational fixed = cost.getFixed() == null ? Rational.ZERO : Rational.of(cost.getFixed().amount());
        return outage.isEmpty() || lost.isEmpty() ? Optional.empty()
                : Optional.of(fixed.plus(hourly(cost, outage.get()))
                        .plus(lost.get().dividedBy(HOUR).times(perLostHour)));
    }

    private Optional<OutageCost> find(Disaster disaster, CostBearer bearer) {
        List<@Nullable Disaster> disasters = new ArrayList<>();
        disasters.add(disaster);
        disasters.add(null);
        for (@Nullable
        Disaster in : disasters) {
            for (int order = 0; order < 3; order++) {
                for (OutageCost cost : index.all(OutageCost.class)) {
                    if (cost.getDisaster() == in && isAbout(cost, bearer, order)) {
                        return Optional.of(cost);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAbout(OutageCost cost, CostBearer bearer, int order) {
        boolean system = bearer instanceof InformationSystem;
        return switch (order) {
            case 0 -> cost.getSubject() == bearer;
            case 1 ->
                bearer instanceof InformationSystem it && cost.getKind() != null && cost.getKind() == it.getKind();
            default -> cost.getScope() == (system ? CostScope.SYSTEMS : CostScope.FUNCTIONS);
        };
    }

    private Optional<Rational> outage(CostBearer bearer, ElementOutcome outcome) {
        if (outcome.lost() instanceof Lost.Everything || outcome.back() instanceof Back.Never) {
            return Optional.of(horizon);
        }
        if (!(outcome.back() instanceof Back.At at)) {
            return Optional.empty();
        }
        boolean hasWork = bearer instanceof BusinessFunction function && function.getWrt() != null;
        Rational work = Rational.of(hasWork ? ((BusinessFunction) bearer).getWrt().seconds() : 0);
        Rational whole = at.seconds().plus(work);
        return Optional.of(whole.compareTo(horizon) > 0 ? horizon : whole);
    }

    private Optional<Rational> lost(Lost lost) {
        return switch (lost) {
            case Lost.Nothing nothing -> Optional.of(Rational.ZERO);
            case Lost.Updates updates -> Optional.of(updates.seconds());
            case Lost.Everything everything -> Optional.of(horizon);
            case Lost.Unknown unknown -> Optional.empty();
        };
    }

    private static Rational hourly(OutageCost cost, Rational outage) {
        Rational sum = Rational.ZERO;
        Rational before = Rational.ZERO;
        for (HourlyRate rate : cost.getRates()) {
            Rational from = Rational.of(rate.getAfter() == null ? 0 : rate.getAfter().seconds());
            Rational perHour = Rational.of(rate.getRate().money().amount());
            Rational left = outage.minus(from);
            if (left.signum() > 0) {
                sum = sum.plus(perHour.minus(before).times(left.dividedBy(HOUR)));
            }
            before = perHour;
        }
        return sum;
    }
}
