package org.holdfast.analysis.choice.solver;

/**
 * What the offers that are taken come to.
 *
 * @param cost
 *            what they cost a year, each charge once
 * @param loss
 *            the yearly loss that remains
 * @param missed
 *            how many objectives are missed
 */
public record Taken(long cost, long loss, int missed) {
    /** Cost and loss together. */
    public long total() {
        return cost + loss;
    }
}
