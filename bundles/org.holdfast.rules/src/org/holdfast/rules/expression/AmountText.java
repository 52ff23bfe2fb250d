package org.holdfast.rules.expression;

import java.math.BigDecimal;
import java.util.List;

import org.holdfast.model.value.DataRate;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Rational;
import org.holdfast.model.value.Size;

/** Writes computed amounts as the author of a plan would: rounded half-even where they are no round numbers. */
final class AmountText {
    private static final Rational HOUR = Rational.of(Duration.Unit.HOUR.seconds());
    private static final Rational YEAR = Rational.of(365 * Duration.Unit.DAY.seconds());
    private static final Rational HUNDRED = Rational.of(100);
    private static final List<Duration.Unit> TIMES = List.of(Duration.Unit.DAY, Duration.Unit.HOUR,
            Duration.Unit.MINUTE);

    private AmountText() {}

    static String of(Value.Amount amount) {
        Rational number = amount.number();
        return switch (amount.dimension()) {
            case NUMBER -> decimals(number, 4);
            case SHARE -> decimals(number.times(HUNDRED), 2) + " %";
            case DURATION -> duration(number);
            case SIZE -> size(number);
            case MONEY -> decimals(number, 2) + currency(amount);
            case COST_RATE -> decimals(number.times(HOUR), 2) + currency(amount) + " per h";
            case DATA_RATE -> size(number.times(HOUR)) + " per " + DataRate.Per.HOUR.word();
            case FREQUENCY -> decimals(number.times(YEAR), 4) + " per year";
        };
    }

    private static String currency(Value.Amount amount) {
        return amount.currency().isEmpty() ? "" : " " + amount.currency();
    }

    private static String duration(Rational seconds) {
        if (seconds.signum() != 0) {
            for (Duration.Unit unit : TIMES) {
                Rational inUnit = seconds.dividedBy(Rational.of(unit.seconds()));
                if (inUnit.isWhole()) {
                    return inUnit + " " + unit.word();
                }
            }
        }
        return seconds.rounded(0).toPlainString() + " " + Duration.Unit.SECOND.word();
    }

    private static String size(Rational bytes) {
        Size.Unit unit = Size.Unit.KB;
        for (Size.Unit larger : Size.Unit.values()) {
            if (magnitude(bytes).compareTo(bytesOf(larger)) >= 0) {
                unit = larger;
            }
        }
        return decimals(bytes.dividedBy(bytesOf(unit)), 3) + " " + unit;
    }

    private static Rational magnitude(Rational number) {
        return number.signum() < 0 ? number.negated() : number;
    }

    private static Rational bytesOf(Size.Unit unit) {
        return Rational.of(new Size(BigDecimal.ONE, unit).bytes());
    }

    private static String decimals(Rational number, int decimals) {
        return number.rounded(decimals).toPlainString();
    }
}
