package org.holdfast.analysis.choice.solver;

import java.util.List;

/**
 * A choice among offers.
 *
 * @param offers
 *            which offer each class takes
 * @param taken
 *            what they come to
 * @param proven
 *            whether none is better; else the search was ended before that was known
 */
public record Choice(List<Integer> offers, Taken taken, boolean proven) {}
