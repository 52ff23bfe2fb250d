package org.holdfast.report.wording;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.holdfast.model.value.Elapsed;
import org.holdfast.model.value.Rational;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Span;

/** How numbers, times, money and days are told in a language. */
public final class Wording {
    private static final int DECIMALS_OF_MONEY = 2;
    private static final int GROUP = 3;
    private static final long[] SECONDS = { 86_400, 3600, 60, 1 };
    private static final String[] UNITS = { "unit.day", "unit.hour", "unit.minute", "unit.second" };

    private final Messages messages;

    /**
     * @param messages
     *            the texts of the language
     */
    public Wording(Messages messages) {
        this.messages = messages;
    }

    /** The texts of the language. */
    public Messages messages() {
        return messages;
    }

    /** A day, with the name of its month. */
    public String day(LocalDate day) {
        return messages.text("day", day.getDayOfMonth(), messages.text("month." + day.getMonthValue()), day.getYear());
    }

    /** A time in the largest units that fit: {@code 4 h 30 min}. */
    public String time(Rational seconds) {
        return String.join(" ", parts(new Elapsed(seconds).wholeSeconds()));
    }

    private List<String> parts(BigInteger wholeSeconds) {
        List<String> parts = new ArrayList<>();
        BigInteger rest = wholeSeconds;
        for (int i = 0; i < UNITS.length; i++) {
            BigInteger[] fitting = rest.divideAndRemainder(BigInteger.valueOf(SECONDS[i]));
            if (fitting[0].signum() != 0) {
                parts.add(messages.counted(UNITS[i], fitting[0].longValueExact()));
            }
            rest = fitting[1];
        }
        return parts.isEmpty() ? List.of(messages.counted(UNITS[1], 0)) : parts;
    }

    /** A time where there is little room: days in whole hours, hours in whole minutes, rounded up as all times are. */
    public String shortTime(Rational seconds) {
        Rational unit = Rational.of(SECONDS[seconds.compareTo(Rational.of(SECONDS[0])) >= 0 ? 1
                : seconds.compareTo(Rational.of(SECONDS[1])) >= 0 ? 2 : SECONDS.length - 1]);
        Rational rounded = Rational.of(seconds.dividedBy(unit).negated().floor().negate()).times(unit);
        return String.join(" ", parts(new Elapsed(rounded).wholeSeconds()).stream()
                .map(part -> part.replace(' ', '\u00a0')).toList());
    }

    /** An amount of money with two decimals. */
    public String money(Rational amount, String currency) {
        return money(decimal(amount.rounded(DECIMALS_OF_MONEY).setScale(DECIMALS_OF_MONEY)), currency);
    }

    /** An amount of money without decimals: where it is only compared. */
    public String roundMoney(Rational amount, String currency) {
        return money(decimal(amount.rounded(0)), currency);
    }

    /** A plan may state no currency. */
    private String money(String amount, String currency) {
        return currency.isEmpty() ? amount : messages.text("money", amount, currency);
    }

    /** A whole number. */
    public String number(long number) {
        return decimal(BigDecimal.valueOf(number));
    }

    /** A number with two decimals at most, without zeros at its end. */
    public String shortNumber(Rational number) {
        BigDecimal rounded = number.rounded(DECIMALS_OF_MONEY).stripTrailingZeros();
        return decimal(rounded.setScale(Math.max(0, rounded.scale())));
    }

    /** A share in percent with one decimal at most. */
    public String share(Rational fraction) {
        return messages.text("percent", decimal(fraction.times(Rational.of(100)).rounded(1)));
    }

    /** The word of a mark; empty for none. */
    public String word(Mark mark) {
        return mark == Mark.NONE ? "" : messages.text("mark." + mark.name().toLowerCase(Locale.ROOT));
    }

    /** The text of a cell. */
    public String of(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> String.join("", words.spans().stream().map(Span::text).toList());
            case Cell.Count count -> number(count.number());
            case Cell.Amount amount -> money(amount.amount(), amount.currency());
            case Cell.Time time -> time(time.seconds());
            case Cell.Date date -> day(date.day());
            case Cell.Part part -> share(part.fraction());
            case Cell.Nothing nothing -> nothing.reason();
        };
    }

    private String decimal(BigDecimal number) {
        String[] parts = number.abs().toPlainString().split("\\.");
        StringBuilder text = new StringBuilder(parts[0]);
        for (int at = text.length() - GROUP; at > 0; at -= GROUP) {
            text.insert(at, messages.text("grouping"));
        }
        if (parts.length > 1) {
            text.append(messages.text("decimal")).append(parts[1]);
        }
        return (number.signum() < 0 ? "\u2212" : "") + text;
    }
}
