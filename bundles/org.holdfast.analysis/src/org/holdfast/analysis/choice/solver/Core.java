package org.holdfast.analysis.choice.solver;

/**
 * A row of which more than one offer can be in a better choice.
 *
 * @param offers
 *            these offers
 * @param gap
 *            how much the next best of them counts more than the pick of the relaxation; scaled
 */
record Core(int row, int[] offers, long gap) {}
