package org.holdfast.model.value;

import java.math.BigDecimal;

/**
 * A number without a unit, as it may stand in an expression. Scalars are ordered by value.
 *
 * @param value
 *            the number
 */
public record Scalar(BigDecimal value) implements Quantity, Comparable<Scalar> {

    /**
     * Reads a number such as {@code 3} or {@code 0.5}.
     *
     * @throws ValueFormatException
     *             if the text is not a number
     */
    public static Scalar parse(String text) {
        if (!text.strip().matches("-?[0-9]+(\\.[0-9]+)?")) {
            throw new ValueFormatException("'" + text.strip() + "' is not a number");
        }
        return new Scalar(Amount.number(text.strip(), "a number"));
    }

    /** By value. */
    @Override
    public int compareTo(Scalar other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
