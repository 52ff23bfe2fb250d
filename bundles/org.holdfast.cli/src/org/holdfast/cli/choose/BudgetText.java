package org.holdfast.cli.choose;

import java.math.BigDecimal;

import org.holdfast.cli.CallException;
import org.holdfast.model.value.Rational;

/** The budget as it is given on the command line. */
final class BudgetText {
    private BudgetText() {}

    /**
     * The amount.
     *
     * @throws CallException
     *             if it is not a number from 0 on with at most two decimals
     */
    static Rational amount(String text) {
        if (!text.matches("\\d{1,15}(\\.\\d{1,2})?")) {
            throw new CallException("--budget '" + text
                    + "' is not an amount; expected a number with at most two decimals, such as 40000");
        }
        return Rational.of(new BigDecimal(text));
    }
}
