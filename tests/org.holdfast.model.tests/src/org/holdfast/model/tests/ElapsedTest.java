package org.holdfast.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Elapsed;
import org.holdfast.model.value.Money;
import org.holdfast.model.value.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElapsedTest {

    @ParameterizedTest
    @CsvSource({ "0, 0 s", "59, 59 s", "60, 1 min", "16200, 4 h 30 min", "90061, 1 d 1 h 1 min 1 s", "604800, 7 d" })
    void isToldInTheLargestUnits(long seconds, String text) {
        assertEquals(text, new Elapsed(Rational.of(seconds)).toString());
    }

    @Test
    void isRoundedUpToWholeSeconds() {
        assertEquals("1 s", new Elapsed(Rational.of(1).dividedBy(Rational.of(3))).toString());
        assertEquals("2 h", new Elapsed(Rational.of(7200)).toString());
        assertEquals("1 d", Elapsed.of(Duration.parse("24 h")).toString());
    }

    @Test
    void moneyIsRoundedHalfEven() {
        assertEquals("0.12 EUR", Money.rounded(Rational.of(1).dividedBy(Rational.of(8)), "EUR").toString());
        assertEquals("386.60 EUR", Money.rounded(Rational.of(19330).dividedBy(Rational.of(50)), "EUR").toString());
    }
}
