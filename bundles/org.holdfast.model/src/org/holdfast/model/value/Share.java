package org.holdfast.model.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A share of a whole, as written. Shares are ordered by size.
 *
 * @param percent
 *            from 0 to 100
 */
public record Share(BigDecimal percent) implements Quantity, Comparable<Share> {
    private static final String EXPECTED = "a share from 0 % to 100 %";
    private static final Pattern TEXT = Pattern.compile("\\s*(-?[0-9.]+)\\s*%\\s*");

    /**
     * @throws ValueFormatException
     *             if the share is above 100 %
     */
    public Share {
        if (percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new ValueFormatException("'" + percent.toPlainString() + " %' is out of range; expected " + EXPECTED);
        }
    }

    /**
     * Reads a share such as {@code 30 %}.
     *
     * @throws ValueFormatException
     *             if the text is not a share
     */
    public static Share parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new ValueFormatException("'" + text.strip() + "' is not " + EXPECTED);
        }
        return new Share(Amount.number(matcher.group(1), EXPECTED));
    }

    /** The share as a number from 0 to 1. */
    public Rational fraction() {
        return Rational.of(percent).dividedBy(Rational.of(100));
    }

    /** By size. */
    @Override
    public int compareTo(Share other) {
        return percent.compareTo(other.percent);
    }

    @Override
    public String toString() {
        return percent.toPlainString() + " %";
    }
}
