package org.holdfast.report.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.apache.poi.ss.usermodel.DateUtil;
import org.holdfast.model.value.Rational;
import org.holdfast.report.content.Cell;

/** The numbers of cells, as Excel reckons: days since 1900 for days and times. */
final class ExcelNumber {
    private static final Rational SECONDS_A_DAY = Rational.of(86_400);
    /** Digits that a number holds. */
    private static final int DIGITS = 15;
    /** Decimals enough for the number that is nearest, as Excel reckons it: half an hour equals its half an hour. */
    private static final int DECIMALS = 22;
    /** Excel takes 1900 for a leap year, and others do not: from here on all count alike. */
    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    /** From here on, times are shown as a row of signs, as those below zero are. */
    private static final double TOO_LONG = DateUtil.getExcelDate(LAST) + 1;

    private ExcelNumber() {}

    /** The number of a cell; empty for text, and for what has too many digits or lies where Excel shows none. */
    static Optional<Double> of(Cell cell) {
        return switch (cell) {
            case Cell.Count count -> fitting(BigDecimal.valueOf(count.number()));
            case Cell.Amount amount -> exact(amount.amount().rounded(2));
            case Cell.Part part -> fitting(part.fraction().rounded(DECIMALS));
            case Cell.Time time -> fitting(time.seconds().dividedBy(SECONDS_A_DAY).rounded(DECIMALS))
                    .filter(days -> time.seconds().signum() >= 0 && days < TOO_LONG);
            case Cell.Date date -> date.day().isBefore(FIRST) || date.day().isAfter(LAST) ? Optional.empty()
                    : Optional.of(DateUtil.getExcelDate(date.day()));
            case Cell.Words words -> Optional.empty();
            case Cell.Nothing nothing -> Optional.empty();
        };
    }

    private static Optional<Double> exact(BigDecimal number) {
        return number.precision() > DIGITS ? Optional.empty() : fitting(number);
    }

    private static Optional<Double> fitting(BigDecimal number) {
        return number.precision() - number.scale() > DIGITS ? Optional.empty() : Optional.of(number.doubleValue());
    }
}
