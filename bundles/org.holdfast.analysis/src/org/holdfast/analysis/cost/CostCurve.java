package org.holdfast.analysis.cost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.HourlyRate;
import org.holdfast.model.OutageCost;
import org.holdfast.model.value.CostRate;
import org.holdfast.model.value.Money;
import org.holdfast.model.value.Rational;

/**
 * What an outage costs as a function of how long it lasts and how much data is lost:
 * {@code fixed + integral of the hourly rate over the outage + rate of lost data x lost hours}. All amounts are exact.
 *
 * @param fixed
 *            what is paid once, however short the outage
 * @param rungs
 *            the hourly rates in the order of time; before the first one an outage costs nothing by the hour
 * @param lostPerHour
 *            the cost of an hour of lost data
 */
public record CostCurve(Rational fixed, List<Rung> rungs, Rational lostPerHour) {
    private static final Rational HOUR = Rational.of(3600);

    /**
     * An hourly rate that holds from a moment of the outage on, until the next one.
     *
     * @param afterSeconds
     *            that moment, in seconds of outage
     * @param perHour
     *            the rate
     */
    public record Rung(Rational afterSeconds, Rational perHour) {}

    /**
     * A part of an outage in which one hourly rate holds.
     *
     * @param seconds
     *            how long it is; above 0
     * @param perHour
     *            the rate
     */
    public record Stretch(Rational seconds, Rational perHour) {

        /** What this part costs. */
        public Rational cost() {
            return seconds.times(perHour).dividedBy(HOUR);
        }
    }

    /** The curve that a plan states; of two rates from the same moment on, the first in the text holds. */
    public static CostCurve of(OutageCost cost) {
        List<Rung> rungs = new ArrayList<>();
        cost.getRates().stream().filter(rate -> rate.getRate() != null).map(CostCurve::rung)
                .sorted(Comparator.comparing(Rung::afterSeconds)).forEach(rung -> add(rung, rungs));
        return new CostCurve(amount(cost.getFixed()), List.copyOf(rungs), hourly(cost.getLostData()));
    }

    /** The parts of an outage of so many seconds by the rates that hold in them, without those that cost nothing. */
    public List<Stretch> stretches(Rational outageSeconds) {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < rungs.size() && rungs.get(i).afterSeconds().compareTo(outageSeconds) < 0; i++) {
            Rational from = rungs.get(i).afterSeconds();
            Rational end = i + 1 < rungs.size() ? lesser(outageSeconds, rungs.get(i + 1).afterSeconds())
                    : outageSeconds;
            if (rungs.get(i).perHour().signum() != 0) {
                stretches.add(new Stretch(end.minus(from), rungs.get(i).perHour()));
            }
        }
        return stretches;
    }

    /** What so many seconds of outage cost by the hour: the integral of the rate. */
    public Rational outage(Rational outageSeconds) {
        return stretches(outageSeconds).stream().map(Stretch::cost).reduce(Rational.ZERO, Rational::plus);
    }

    /** What so many seconds of lost data cost. */
    public Rational lostData(Rational lostSeconds) {
        return lostSeconds.times(lostPerHour).dividedBy(HOUR);
    }

    /** What an outage with lost data costs, the fixed part included. */
    public Rational of(Rational outageSeconds, Rational lostSeconds) {
        return fixed.plus(outage(outageSeconds)).plus(lostData(lostSeconds));
    }

    private static Rung rung(HourlyRate rate) {
        return new Rung(Rational.of(rate.getAfter() == null ? 0 : rate.getAfter().seconds()), hourly(rate.getRate()));
    }

    private static void add(Rung rung, List<Rung> rungs) {
        if (rungs.isEmpty() || rungs.getLast().afterSeconds().compareTo(rung.afterSeconds()) != 0) {
            rungs.add(rung);
        }
    }

    private static Rational lesser(Rational one, Rational other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Rational hourly(@Nullable CostRate rate) {
        return rate == null ? Rational.ZERO : amount(rate.money());
    }

    private static Rational amount(@Nullable Money money) {
        return money == null ? Rational.ZERO : Rational.of(money.amount());
    }
}
