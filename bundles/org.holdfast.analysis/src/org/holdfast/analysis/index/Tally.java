package org.holdfast.analysis.index;

/**
 * How many elements match; of very many, at least how many.
 *
 * @param number
 *            how many were found
 * @param complete
 *            whether there are no more
 */
public record Tally(int number, boolean complete) {

    /** This without one of those that were counted, which was spoken of already. */
    public Tally withoutOne() {
        return new Tally(Math.max(0, number - 1), complete);
    }
}
