package org.holdfast.model.value;

import java.util.List;
import java.util.function.Function;

/** A value that a plan can state. */
public sealed interface Quantity
        permits Scalar, Duration, DurationRange, Period, Frequency, Money, CostRate, Size, DataRate, Capacity, Share,
        Day {

    /**
     * Reads a value that can stand in an expression of a rule: a number, duration, period, size, amount of money, rate,
     * share or day.
     *
     * @throws ValueFormatException
     *             if the text is none of these; its message says what was expected
     */
    static Quantity parse(String text) {
        List<Function<String, Quantity>> sorts = List.of(Scalar::parse, Day::parse, Share::parse, Duration::parse,
                Period::parse, Size::parse, DataRate::parse, CostRate::parse, Money::parse);
        for (Function<String, Quantity> sort : sorts) {
            try {
                return sort.apply(text);
            } catch (ValueFormatException e) {
                continue; // it may still be one of the others
            }
        }
        throw new ValueFormatException("'" + text.strip()
                + "' is not a value; expected a number, duration (4 h), size (80 GB), amount (300 EUR), share (20 %), rate or date (2026-09-01)");
    }
}
