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
 *            how many objectives they miss
 * @param picks
 *            the position of the offer that each row takes
 */
record Relaxed(long bound, long costPrice, long missedPrice, double cost, long missed, int[] picks) {}
