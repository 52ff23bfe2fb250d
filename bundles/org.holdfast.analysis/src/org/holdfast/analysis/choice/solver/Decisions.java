package org.holdfast.analysis.choice.solver;

import java.util.BitSet;

/**
 * What is decided about the shared charges; the others are open.
 *
 * @param bought
 *            these are bought
 * @param refused
 *            these are not
 */
record Decisions(BitSet bought, BitSet refused) {

    boolean isOpen(int charge) {
        return !bought.get(charge) && !refused.get(charge);
    }

    /** Whether an offer needs nothing that is refused. */
    boolean allow(Tableau.Row row, int offer) {
        for (int position : row.charges()[offer]) {
            if (refused.get(row.shared()[position])) {
                return false;
            }
        }
        return true;
    }

    /** What all that is bought comes to. */
    long paid(long[] prices) {
        return bought.stream().mapToLong(charge -> prices[charge]).sum();
    }

    Decisions buying(int charge) {
        BitSet more = (BitSet) bought.clone();
        more.set(charge);
        return new Decisions(more, refused);
    }

    Decisions refusing(int charge) {
        BitSet more = (BitSet) refused.clone();
        more.set(charge);
        return new Decisions(bought, more);
    }
}
