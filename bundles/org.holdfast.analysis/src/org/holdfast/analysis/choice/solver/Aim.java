package org.holdfast.analysis.choice.solver;

/** What is to be as little as can be. */
enum Aim {
    /** How many objectives are missed. */
    MISSED,
    /** Cost and loss together. */
    TOTAL,
    /** The loss; where that is the same, how many objectives are missed. */
    LOSS,
    /** The cost. */
    COST;

    /** Whether what is bought counts, beside its share of the budget. */
    boolean countsCost() {
        return this == TOTAL || this == COST;
    }

    /**
     * What an offer counts.
     *
     * @param missedAtMost
     *            more objectives than these are never missed in all
     */
    long of(Offer offer, long missedAtMost) {
        return switch (this) {
            case MISSED -> offer.missed();
            case TOTAL -> offer.cost() + offer.loss();
            case LOSS -> Math.addExact(Math.multiplyExact(offer.loss(), missedAtMost + 1), offer.missed());
            case COST -> offer.cost();
        };
    }
}
