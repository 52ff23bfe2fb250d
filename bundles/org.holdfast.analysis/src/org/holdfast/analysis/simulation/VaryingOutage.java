package org.holdfast.analysis.simulation;

import java.util.List;

import org.holdfast.analysis.cost.CostCurve;

/** What the outage of a system or function costs by the hour, where it depends on how long things take. */
public final class VaryingOutage {
    private static final double HOUR = 3600;

    private final int event;
    private final double after;
    private final double horizon;
    private final double[] from;
    private final double[] perSecond;

    /**
     * @param event
     *            the number of the event with which it is back
     * @param after
     *            the seconds of outage after that: the WRT of a function
     * @param horizon
     *            the seconds after which no outage is costed further; infinite if the plan states none
     * @param rungs
     *            the hourly rates
     */
    public VaryingOutage(int event, double after, double horizon, List<CostCurve.Rung> rungs) {
        this.event = event;
        this.after = after;
        this.horizon = horizon;
        this.from = rungs.stream().mapToDouble(rung -> Doubles.of(rung.afterSeconds())).toArray();
        this.perSecond = rungs.stream().mapToDouble(rung -> Doubles.of(rung.perHour()) / HOUR).toArray();
    }

    /** The cost when the events are finished at these times, in seconds. */
    double cost(double[] finished) {
        double outage = Math.min(finished[event] + after, horizon);
        double cost = 0;
        for (int i = 0; i < from.length && from[i] < outage; i++) {
            double end = i + 1 < from.length ? Math.min(outage, from[i + 1]) : outage;
            cost += (end - from[i]) * perSecond[i];
        }
        return cost;
    }
}
