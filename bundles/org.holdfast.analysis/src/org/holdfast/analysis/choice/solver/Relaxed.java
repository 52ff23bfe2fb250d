package org.holdfast.analysis.choice.solver;

/**
 * What comes out when limits may be overstepped for a price, and charges be shared at will.
 *
 * @param bound
 *            no choice counts less towards the aim; scaled
 * @param costPrice
 *            the price of a unit of cost; scaled
 * @param missedPrice
 *            the price of a missed objective; scaled
 * @param cost
 *            about what the picks cost; exact if no charge is open
 * @param missed
 *            about how many objectives they miss; exact if the limit of cost does not bind
 * @param picks
 *            the position of the offer that each row takes
 */
record Relaxed(long bound, long costPrice, long missedPrice, double cost, double missed, int[] picks) {

    /** The same, but so many objectives are missed. */
    Relaxed missing(double count) {
        return new Relaxed(bound, costPrice, missedPrice, cost, count, picks);
    }
}
