package org.holdfast.model.value;

import java.math.BigDecimal;

/**
 * An amount of money, as written.
 *
 * @param amount
 *            zero or more, with at most two decimals
 * @param currency
 *            the code of the currency, such as EUR
 */
public record Money(BigDecimal amount, String currency) implements Quantity {
    private static final String EXPECTED = "an amount of money such as 2000 EUR";

    /**
     * @throws ValueFormatException
     *             if the amount has more than two decimals
     */
    public Money {
        if (amount.scale() > 2) {
            throw new ValueFormatException(
                    "'" + amount.toPlainString() + "' has more than two decimals; expected " + EXPECTED);
        }
    }

    /**
     * Reads an amount such as {@code 2000 EUR}. Whether the currency is that of the plan is for the plan to say.
     *
     * @throws ValueFormatException
     *             if the text is not an amount of money
     */
    public static Money parse(String text) {
        Amount amount = Amount.parse(text, EXPECTED).alone(EXPECTED);
        if (!amount.unit().matches("[A-Z]{3}")) {
            throw new ValueFormatException(
                    "'" + amount.unit() + "' is not a currency; expected a code of three capital letters such as EUR");
        }
        return new Money(amount.number(), amount.unit());
    }

    /** An amount that was worked out, rounded half-even to two decimals. */
    public static Money rounded(Rational amount, String currency) {
        return new Money(amount.rounded(2).setScale(2), currency);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
