package org.holdfast.analysis.choice;

import java.util.Optional;

import org.holdfast.model.Protection;
import org.holdfast.model.value.Rational;

/**
 * A protection that is not bought, and what it would do beside what is.
 *
 * @param protection
 *            the protection
 * @param price
 *            what it costs a year, with the copies of its copies
 * @param meets
 *            how many more objectives would be met with it; below 0 never
 * @param avoids
 *            how much of the yearly loss it would avoid; below 0 if an objective is met at the price of a larger loss
 * @param left
 *            what is left of the budget without it; empty if there is no budget
 * @param serves
 *            whether there is anybody whom it may serve
 */
public record LeftOut(Protection protection, Rational price, int meets, Rational avoids, Optional<Rational> left,
        boolean serves) {

    /** Whether what is left of the budget pays for it. */
    public boolean isAffordable() {
        return left.isEmpty() || price.compareTo(left.get()) <= 0;
    }
}
