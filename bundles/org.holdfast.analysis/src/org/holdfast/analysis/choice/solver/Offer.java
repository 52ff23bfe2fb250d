package org.holdfast.analysis.choice.solver;

import java.util.SortedSet;

/**
 * One thing that a class may take. Amounts are in the smallest unit of the currency.
 *
 * @param cost
 *            what it costs a year beside its charges; 0 or more
 * @param loss
 *            the loss that a year brings with it; 0 or more
 * @param missed
 *            how many objectives are missed with it; 0 or more
 * @param charges
 *            the charges that it needs, as numbers of {@link ChoiceProblem#charges()}; each is paid once, however many
 *            offers need it
 */
public record Offer(long cost, long loss, int missed, SortedSet<Integer> charges) {}
