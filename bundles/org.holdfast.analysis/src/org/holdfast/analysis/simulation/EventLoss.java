package org.holdfast.analysis.simulation;

import java.util.List;

/** What one occurrence of a scenario costs. */
public sealed interface EventLoss {

    /** The cost of one occurrence, in the plan's currency. */
    double draw(RandomStream random);

    /**
     * It always costs the same.
     *
     * @param amount
     *            so much
     */
    record Constant(double amount) implements EventLoss {
        @Override
        public double draw(RandomStream random) {
            return amount;
        }
    }

    /**
     * It depends on how long things take.
     *
     * @param constant
     *            what it costs in any case
     * @param times
     *            when things are back
     * @param outages
     *            what depends on that
     */
    record Varying(double constant, VaryingTimes times, List<VaryingOutage> outages) implements EventLoss {
        @Override
        public double draw(RandomStream random) {
            double[] finished = times.draw(random);
            double loss = constant;
            for (VaryingOutage outage : outages) {
                loss += outage.cost(finished);
            }
            return loss;
        }
    }
}
