package org.holdfast.model.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number and the words after it, as all values with a unit are written. Blanks between the parts do not matter, since
 * a parser hands over the tokens without them ({@code 50GBperh}).
 *
 * @param number
 *            the number, zero or more
 * @param unit
 *            the letters right after the number
 * @param per
 *            the letters after {@code per}; empty if there is no {@code per}
 */
record Amount(BigDecimal number, String unit, String per) {
    private static final Pattern TEXT = Pattern
            .compile("\\s*(-?[0-9]+(?:\\.[0-9]+)?)\\s*([A-Za-z_]+?)\\s*(?:per\\s*([A-Za-z_]+))?\\s*");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
    private static final int MOST_DIGITS = 15;

    /**
     * @param expected
     *            what the message asks for, such as {@code a duration such as 4 h}
     */
    static Amount parse(String text, String expected) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new ValueFormatException("'" + text.strip() + "' is not " + expected);
        }
        String per = matcher.group(3);
        return new Amount(number(matcher.group(1), expected), matcher.group(2), per == null ? "" : per);
    }

    /** Reads a number that is not negative and has at most 15 digits. */
    static BigDecimal number(String digits, String expected) {
        if (!NUMBER.matcher(digits).matches()) {
            throw new ValueFormatException("'" + digits + "' is not a number; expected " + expected);
        }
        if (digits.startsWith("-")) {
            throw new ValueFormatException("'" + digits + "' is negative; expected " + expected);
        }
        if (digits.length() > MOST_DIGITS) {
            throw new ValueFormatException("'" + digits + "' is out of range: at most " + MOST_DIGITS
                    + " digits; expected " + expected);
        }
        return new BigDecimal(digits);
    }

    /** The number as a whole one. */
    long whole(String expected) {
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            throw new ValueFormatException(
                    "'" + number.toPlainString() + "' is not a whole number; expected " + expected);
        }
    }

    /** The amount, once it is sure that nothing was said {@code per} something. */
    Amount alone(String expected) {
        if (!per.isEmpty()) {
            throw new ValueFormatException("'per " + per + "' does not belong here; expected " + expected);
        }
        return this;
    }
}
