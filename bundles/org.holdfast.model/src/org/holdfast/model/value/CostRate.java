package org.holdfast.model.value;

/**
 * An amount of money per time.
 *
 * @param money
 *            the amount
 * @param per
 *            the time
 */
public record CostRate(Money money, Per per) implements Quantity {

    /** The times in which plans count costs. */
    public enum Per {
        /** Per hour of outage or of lost data. */
        HOUR("h"),
        /** Per year of 365 days. */
        YEAR("year");

        private final String word;

        Per(String word) {
            this.word = word;
        }

        /** The word for it in a plan. */
        public String word() {
            return word;
        }
    }

    /**
     * Reads a rate such as {@code 300 EUR per h} or {@code 3000 EUR per year}.
     *
     * @throws ValueFormatException
     *             if the text is neither
     */
    public static CostRate parse(String text) {
        String expected = "an amount per time such as 300 EUR per h or 3000 EUR per year";
        Amount amount = Amount.parse(text, expected);
        for (Per per : Per.values()) {
            if (amount.per().equals(per.word())) {
                return of(amount, per, expected);
            }
        }
        throw new ValueFormatException("'" + text.strip() + "' is not " + expected);
    }

    /**
     * Reads a rate per year such as {@code 3000 EUR per year}.
     *
     * @throws ValueFormatException
     *             if the text is something else
     */
    public static CostRate parseYearly(String text) {
        return parse(text, Per.YEAR, "an amount per year such as 3000 EUR per year");
    }

    /**
     * Reads a rate per hour such as {@code 300 EUR per h}.
     *
     * @throws ValueFormatException
     *             if the text is something else
     */
    public static CostRate parseHourly(String text) {
        return parse(text, Per.HOUR, "an amount per hour such as 300 EUR per h");
    }

    private static CostRate parse(String text, Per per, String expected) {
        Amount amount = Amount.parse(text, expected);
        if (!amount.per().equals(per.word())) {
            throw new ValueFormatException("expected " + expected + ", but found "
                    + (amount.per().isEmpty() ? "no 'per " + per.word() + "'" : "'per " + amount.per() + "'"));
        }
        return of(amount, per, expected);
    }

    private static CostRate of(Amount amount, Per per, String expected) {
        return new CostRate(Money.parse(amount.number().toPlainString() + " " + amount.unit()), per);
    }

    @Override
    public String toString() {
        return money + " per " + per.word();
    }
}
