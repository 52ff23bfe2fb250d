package org.holdfast.cli.choose;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.Plan;
import org.holdfast.model.value.Money;
import org.holdfast.model.value.Rational;

/** How amounts of money are told: in the currency of the plan, if it states one. */
record Amounts(String currency) {

    static Amounts of(Plan plan) {
        @Nullable
        String currency = plan.getCurrency();
        return new Amounts(currency == null ? "" : currency);
    }

    /** Such as {@code 40000.00 EUR}. */
    String told(Rational amount) {
        return Money.rounded(amount, currency).toString().strip();
    }

    /** With a sign, if it is not 0. */
    String change(Rational amount) {
        return (amount.signum() > 0 ? "+" : "") + told(amount);
    }
}
