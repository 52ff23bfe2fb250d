package org.holdfast.model.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An amount of data, as written. Two sizes are equal if they are written alike; they are ordered by bytes.
 *
 * @param amount
 *            zero or more; a whole number of bytes
 * @param unit
 *            the unit
 */
public record Size(BigDecimal amount, Unit unit) implements Quantity, Comparable<Size> {
    private static final String EXPECTED = "an amount of data in KB, MB, GB or TB, such as 80 GB";

    /** A unit of data, in powers of 1000. */
    public enum Unit {
        /** 1000 bytes. */
        KB(1),
        /** A million bytes. */
        MB(2),
        /** A thousand million bytes. */
        GB(3),
        /** A million million bytes. */
        TB(4);

        private final BigDecimal bytes;

        Unit(int thousands) {
            this.bytes = BigDecimal.valueOf(1000).pow(thousands);
        }

        static Optional<Unit> of(String word) {
            return Stream.of(values()).filter(unit -> unit.name().equals(word)).findFirst();
        }
    }

    /**
     * @throws ValueFormatException
     *             if the size is no whole number of bytes
     */
    public Size {
        if (amount.multiply(unit.bytes).stripTrailingZeros().scale() > 0) {
            throw new ValueFormatException("'" + amount.toPlainString() + " " + unit + "' is no whole number of bytes");
        }
    }

    /**
     * Reads a size such as {@code 80 GB}.
     *
     * @throws ValueFormatException
     *             if the text is not a size
     */
    public static Size parse(String text) {
        Amount amount = Amount.parse(text, EXPECTED).alone(EXPECTED);
        return new Size(amount.number(), unit(amount.unit()));
    }

    /** In the largest unit of which it is one or more: 1500 bytes are {@code 1.5 KB}. */
    public static Size ofBytes(BigInteger bytes) {
        BigDecimal amount = new BigDecimal(bytes);
        Unit unit = Stream.of(Unit.TB, Unit.GB, Unit.MB).filter(each -> amount.compareTo(each.bytes) >= 0).findFirst()
                .orElse(Unit.KB);
        BigDecimal inUnit = amount.divide(unit.bytes).stripTrailingZeros();
        return new Size(inUnit.scale() < 0 ? inUnit.setScale(0) : inUnit, unit);
    }

    static Unit unit(String word) {
        return Unit.of(word).orElseThrow(
                () -> new ValueFormatException("'" + word + "' is not a unit of data; expected KB, MB, GB or TB"));
    }

    /** The number of bytes. */
    public BigInteger bytes() {
        return amount.multiply(unit.bytes).toBigIntegerExact();
    }

    /** Whether it is no data at all. */
    public boolean isNothing() {
        return amount.signum() == 0;
    }

    /** By bytes. */
    @Override
    public int compareTo(Size other) {
        return bytes().compareTo(other.bytes());
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit;
    }
}
