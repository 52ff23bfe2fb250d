package org.holdfast.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiFunction;

import org.holdfast.model.value.DataRate;
import org.holdfast.model.value.Day;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Frequency;
import org.holdfast.model.value.Period;
import org.holdfast.model.value.Scalar;
import org.holdfast.model.value.Share;
import org.holdfast.model.value.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values are ordered by what they mean, exactly, and equal only if they are written alike. */
class ValueOrderTest {
    private static final Map<String, BiFunction<String, String, Integer>> ORDERS = Map.of(
            "duration", (a, b) -> Duration.parse(a).compareTo(Duration.parse(b)),
            "frequency", (a, b) -> Frequency.parse(a).compareTo(Frequency.parse(b)),
            "size", (a, b) -> Size.parse(a).compareTo(Size.parse(b)),
            "data rate", (a, b) -> DataRate.parse(a).compareTo(DataRate.parse(b)),
            "share", (a, b) -> Share.parse(a).compareTo(Share.parse(b)),
            "day", (a, b) -> Day.parse(a).compareTo(Day.parse(b)),
            "number", (a, b) -> Scalar.parse(a).compareTo(Scalar.parse(b)));

    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            duration  | 60 s                  | =  | 1 min
            duration  | 60 min                | =  | 1 h
            duration  | 24 h                  | =  | 1 d
            duration  | 7 d                   | =  | 1 w
            duration  | 90 min                | <  | 2 h
            duration  | 1 w                   | >  | 6 d
            frequency | once every 5 years    | =  | 0.2 per year
            frequency | once every 3 years    | >  | 0.333333333333 per year
            frequency | once every 3 years    | <  | 0.333333333334 per year
            frequency | once every 12 months  | =  | once every 1 year
            frequency | once every 365 days   | =  | 1 per year
            frequency | 1 per day             | =  | 365 per year
            frequency | 1 per month           | =  | 12 per year
            frequency | 0 per day             | <  | once every 1000 years
            size      | 1000 KB               | =  | 1 MB
            size      | 1000 MB               | =  | 1 GB
            size      | 1000 GB               | =  | 1 TB
            size      | 0.5 TB                | >  | 499.999 GB
            data rate | 60 MB per min         | =  | 1 MB per s
            data rate | 1 GB per h            | =  | 24 GB per day
            data rate | 1 MB per s            | <  | 3.600001 GB per h
            data rate | 1 MB per s            | >  | 3.599999 GB per h
            data rate | 7 MB per min          | <  | 7 MB per s
            share     | 12.50 %               | =  | 12.5 %
            share     | 20 %                  | <  | 100 %
            day       | 2026-09-01            | <  | 2026-10-01
            number    | 0.5                   | =  | 0.50
            """)
    void areOrderedByWhatTheyMean(String sort, String left, String sign, String right) {
        int expected = "<=>".indexOf(sign) - 1;
        assertEquals(expected, Integer.signum(ORDERS.get(sort).apply(left, right)));
        assertEquals(-expected, Integer.signum(ORDERS.get(sort).apply(right, left)));
    }

    @Test
    void keepWhatTheAuthorWrote() {
        assertNotEquals(Duration.parse("60 min"), Duration.parse("1 h"));
        assertNotEquals(Size.parse("1000 KB"), Size.parse("1 MB"));
    }

    @ParameterizedTest
    @CsvSource({ "0, 0 s", "59, 59 s", "5400, 90 min", "7200, 2 h", "172800, 2 d", "604800, 7 d" })
    void aLengthIsSpokenOfInTheLargestWholeUnit(long seconds, String text) {
        assertEquals(text, Duration.ofSeconds(seconds).toString());
        assertEquals(seconds, Duration.ofSeconds(seconds).seconds());
    }

    @ParameterizedTest
    @CsvSource({ "0, 0 KB", "1, 0.001 KB", "1500, 1.5 KB", "999999, 999.999 KB", "1000000, 1 MB",
            "385000000000, 385 GB", "1000000000000000, 1000 TB" })
    void aSizeIsSpokenOfInTheLargestUnitOfWhichThereIsOne(BigInteger bytes, String text) {
        assertEquals(text, Size.ofBytes(bytes).toString());
        assertEquals(bytes, Size.ofBytes(bytes).bytes());
    }

    @Test
    void sizesAreExact() {
        assertEquals(new BigInteger("999999999999999000000000000"), Size.parse("999999999999999 TB").bytes());
    }

    @ParameterizedTest
    @CsvSource({ "2026-01-31, 1 month, 2026-02-28", "2024-02-29, 1 year, 2025-02-28", "2026-12-31, 1 day, 2027-01-01" })
    void aPeriodEndsOnADayOfTheCalendar(LocalDate begin, String period, LocalDate end) {
        assertEquals(end, Period.parse(period).after(begin));
    }
}
