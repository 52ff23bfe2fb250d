package org.holdfast.model.value;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An amount of data per time, as written. Rates are ordered by bytes per second.
 *
 * @param size
 *            the amount
 * @param per
 *            the time
 */
public record DataRate(Size size, Per per) implements Quantity, Comparable<DataRate> {
    private static final String EXPECTED = "an amount of data per s, min, h or day, such as 50 GB per h";

    /** The times in which plans count data. */
    public enum Per {
        /** Per second. */
        SECOND("s", 1),
        /** Per minute. */
        MINUTE("min", 60),
        /** Per hour. */
        HOUR("h", 3600),
        /** Per day. */
        DAY("day", 86_400);

        private final String word;
        private final long seconds;

        Per(String word, long seconds) {
            this.word = word;
            this.seconds = seconds;
        }

        /** The word for it in a plan. */
        public String word() {
            return word;
        }

        /** How many seconds it has. */
        public long seconds() {
            return seconds;
        }

        static Optional<Per> of(String word) {
            return Stream.of(values()).filter(per -> per.word.equals(word)).findFirst();
        }
    }

    /**
     * Reads a rate such as {@code 50 GB per h}.
     *
     * @throws ValueFormatException
     *             if the text is not a rate
     */
    public static DataRate parse(String text) {
        Amount amount = Amount.parse(text, EXPECTED);
        Size.Unit unit = Size.unit(amount.unit());
        Per per = Per.of(amount.per())
                .orElseThrow(() -> new ValueFormatException("expected " + EXPECTED + ", but found "
                        + (amount.per().isEmpty() ? "no 'per'" : "'per " + amount.per() + "'")));
        return new DataRate(new Size(amount.number(), unit), per);
    }

    /** By bytes per second. */
    @Override
    public int compareTo(DataRate other) {
        return bytesPer(other.per).compareTo(other.bytesPer(per));
    }

    /** The bytes in as many seconds as both times have together: comparable across multiplication. */
    private BigInteger bytesPer(Per factor) {
        return size.bytes().multiply(BigInteger.valueOf(factor.seconds()));
    }

    @Override
    public String toString() {
        return size + " per " + per.word();
    }
}
