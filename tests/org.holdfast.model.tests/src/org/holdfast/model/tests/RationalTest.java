package org.holdfast.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;

import org.holdfast.model.value.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RationalTest {

    @Test
    void isInLowestTermsWithThePositiveDenominator() {
        assertEquals("-2/3", Rational.of(4).dividedBy(Rational.of(-6)).toString());
        assertEquals(Rational.of(1), Rational.of(1).dividedBy(Rational.of(3)).times(Rational.of(3)));
        assertEquals(Rational.ZERO, Rational.of(5).minus(Rational.of(5)));
    }

    @ParameterizedTest
    @CsvSource({ "0.125, 1/8", "1.50, 3/2", "1E+3, 1000", "-0.2, -1/5", "0, 0" })
    void takesDecimalsExactly(BigDecimal decimal, String rational) {
        assertEquals(rational, Rational.of(decimal).toString());
    }

    @ParameterizedTest
    @CsvSource({ "7, 2, 3", "-7, 2, -4", "6, 3, 2", "-6, 3, -2", "0, 5, 0" })
    void floorIsNotAbove(long numerator, long denominator, long floor) {
        assertEquals(floor, Rational.of(numerator).dividedBy(Rational.of(denominator)).floor().longValueExact());
    }

    @ParameterizedTest
    @CsvSource({ "1, 3, 2, 0.33", "1, 8, 2, 0.12", "3, 8, 2, 0.38", "1000, 1, 2, 1000", "-1, 3, 0, 0" })
    void roundsHalfEven(long numerator, long denominator, int decimals, String rounded) {
        assertEquals(rounded,
                Rational.of(numerator).dividedBy(Rational.of(denominator)).rounded(decimals).toPlainString());
    }

    @Test
    void cannotBeDividedByZero() {
        assertThrows(ArithmeticException.class, () -> Rational.of(1).dividedBy(Rational.ZERO));
    }
}
