package org.holdfast.analysis.recovery;

import java.util.Comparator;

import org.holdfast.analysis.outcome.Lost;
import org.holdfast.model.value.Rational;

/** How grave losses are. */
public final class LostOrder {
    /**
     * From nothing over more and more updates to what is not known, and to everything last: everything is surely the
     * worst, and a loss that is not known is never hidden by a smaller one.
     */
    public static final Comparator<Lost> LARGEST_LAST = Comparator.comparingInt(LostOrder::rank)
            .thenComparing(LostOrder::compared);

    private LostOrder() {}

    private static int rank(Lost lost) {
        return switch (lost) {
            case Lost.Nothing nothing -> 0;
            case Lost.Updates updates -> 1;
            case Lost.Unknown unknown -> 2;
            case Lost.Everything everything -> 3;
        };
    }

    private static Rational compared(Lost lost) {
        return lost instanceof Lost.Updates updates ? updates.compared() : Rational.ZERO;
    }
}
