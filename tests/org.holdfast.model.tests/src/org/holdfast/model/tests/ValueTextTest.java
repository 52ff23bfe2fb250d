package org.holdfast.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.function.Function;

import org.holdfast.model.value.Capacity;
import org.holdfast.model.value.CostRate;
import org.holdfast.model.value.DataRate;
import org.holdfast.model.value.Day;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.DurationRange;
import org.holdfast.model.value.Frequency;
import org.holdfast.model.value.Money;
import org.holdfast.model.value.Period;
import org.holdfast.model.value.Quantity;
import org.holdfast.model.value.Scalar;
import org.holdfast.model.value.Share;
import org.holdfast.model.value.Size;
import org.holdfast.model.value.ValueFormatException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How values are written, and what is said to somebody who wrote one wrongly. */
class ValueTextTest {
    private static final Map<String, Function<String, Quantity>> PARSERS = Map.ofEntries(
            Map.entry("duration", Duration::parse), Map.entry("range", DurationRange::parse),
            Map.entry("period", Period::parse), Map.entry("frequency", Frequency::parse),
            Map.entry("money", Money::parse), Map.entry("rate", CostRate::parse),
            Map.entry("yearly", CostRate::parseYearly), Map.entry("hourly", CostRate::parseHourly),
            Map.entry("size", Size::parse), Map.entry("data rate", DataRate::parse),
            Map.entry("capacity", Capacity::parse), Map.entry("share", Share::parse), Map.entry("day", Day::parse),
            Map.entry("number", Scalar::parse), Map.entry("any", Quantity::parse));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            duration  | 0 s                        | 0 s
            duration  | 4h                         | 4 h
            duration  | ' 15   min '               | 15 min
            duration  | 52140 w                    | 52140 w
            duration  | 365000 d                   | 365000 d
            range     | 12 h                       | 12 h
            range     | 4h..3dlikely12h            | 4 h .. 3 d likely 12 h
            range     | 60 min .. 1 h likely 1 h   | 60 min .. 1 h likely 1 h
            period    | 6months                    | 6 months
            period    | 1 month                    | 1 month
            period    | 1 years                    | 1 year
            period    | 1000 years                 | 1000 years
            frequency | onceevery40years           | once every 40 years
            frequency | once every 1 day           | once every 1 day
            frequency | 0.2peryear                 | 0.2 per year
            frequency | 0 per day                  | 0 per day
            money     | 2000EUR                    | 2000 EUR
            money     | 0.50 EUR                   | 0.50 EUR
            rate      | 300EURperh                 | 300 EUR per h
            rate      | 3000 EUR per year          | 3000 EUR per year
            yearly    | 3000 EUR per year          | 3000 EUR per year
            hourly    | 300.25 EUR per h           | 300.25 EUR per h
            size      | 80GB                       | 80 GB
            size      | 0.5 KB                     | 0.5 KB
            data rate | 50GBperh                   | 50 GB per h
            data rate | 4 GB per day               | 4 GB per day
            data rate | 1.5 MB per min             | 1.5 MB per min
            capacity  | '16cpu,128GB'              | '16 cpu, 128 GB'
            capacity  | '0 cpu, 0 KB'              | '0 cpu, 0 KB'
            share     | 0 %                        | 0 %
            share     | 12.5%                      | 12.5 %
            share     | 100 %                      | 100 %
            day       | 2026-09-01                 | 2026-09-01
            day       | 2028-02-29                 | 2028-02-29
            number    | 3                          | 3
            number    | 0.50                       | 0.50
            any       | 4 h                        | 4 h
            any       | 6 months                   | 6 months
            any       | 80 GB                      | 80 GB
            any       | 50 GB per h                | 50 GB per h
            any       | 300 EUR                    | 300 EUR
            any       | 300 EUR per h              | 300 EUR per h
            any       | 20 %                       | 20 %
            any       | 2026-09-01                 | 2026-09-01
            any       | 42                         | 42
            """)
    void isReadAndWrittenCanonically(String sort, String text, String canonical) {
        Quantity value = PARSERS.get(sort).apply(text);
        assertEquals(canonical, value.toString());
        assertEquals(value, PARSERS.get(sort).apply(canonical), "the canonical text parses to an equal value");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            duration  | 4 fortnights          | 'fortnights' is not a unit of time; expected s, min, h, d or w
            duration  | -1 h                  | '-1' is negative; expected a duration: a whole number and s, min, h, d or w, such as 4 h
            duration  | 1.5 h                 | '1.5' is not a whole number; expected a duration: whole numbers only (say 90 min, not 1.5 h)
            duration  | 365001 d              | '365001 d' is out of range: at most 1000 years
            duration  | 99999999999999999 d   | '99999999999999999' is out of range: at most 15 digits; expected a duration: a whole number and s, min, h, d or w, such as 4 h
            duration  | soon                  | 'soon' is not a duration: a whole number and s, min, h, d or w, such as 4 h
            duration  | 4 h per day           | 'per day' does not belong here; expected a duration: a whole number and s, min, h, d or w, such as 4 h
            range     | 4 h .. 3 d            | '4 h .. 3 d' has no likely value; expected a range such as 4 h .. 3 d likely 12 h
            range     | 4 h .. 3 d likely 1 h | expected least <= likely <= most, but found 4 h .. 3 d likely 1 h
            range     | 3 d .. 4 h likely 3 d | expected least <= likely <= most, but found 3 d .. 4 h likely 3 d
            period    | 0 days                | '0' is out of range; expected a period: a whole number and days, months or years, such as 6 months
            period    | 1001 years            | '1001' is out of range; expected a period: a whole number and days, months or years, such as 6 months
            period    | 6 weeks               | 'weeks' is not a unit of the calendar; expected days, months or years
            frequency | often                 | 'often' is not a frequency such as 'once every 40 years' or '0.2 per year'
            frequency | 0.2 per week          | 'week' is not a unit of the calendar; expected day, month or year
            frequency | 1.2.3 per year        | '1.2.3' is not a number; expected a frequency such as 'once every 40 years' or '0.2 per year'
            frequency | -1 per year           | '-1' is negative; expected a frequency such as 'once every 40 years' or '0.2 per year'
            frequency | once every 4 eons     | 'eons' is not a unit of the calendar; expected days, months or years
            money     | 2.345 EUR             | '2.345' has more than two decimals; expected an amount of money such as 2000 EUR
            money     | 2000 euros            | 'euros' is not a currency; expected a code of three capital letters such as EUR
            money     | -5 EUR                | '-5' is negative; expected an amount of money such as 2000 EUR
            yearly    | 3000 EUR              | expected an amount per year such as 3000 EUR per year, but found no 'per year'
            yearly    | 3000 EUR per h        | expected an amount per year such as 3000 EUR per year, but found 'per h'
            hourly    | 300 EUR per year      | expected an amount per hour such as 300 EUR per h, but found 'per year'
            rate      | 300 EUR per min       | '300 EUR per min' is not an amount per time such as 300 EUR per h or 3000 EUR per year
            size      | 80 GiB                | 'GiB' is not a unit of data; expected KB, MB, GB or TB
            size      | 0.0001 KB             | '0.0001 KB' is no whole number of bytes
            data rate | 50 GB                 | expected an amount of data per s, min, h or day, such as 50 GB per h, but found no 'per'
            data rate | 50 GB per week        | expected an amount of data per s, min, h or day, such as 50 GB per h, but found 'per week'
            capacity  | 128 GB                | '128 GB' is not a capacity; expected processors and memory, such as 16 cpu, 128 GB
            capacity  | 1000000 cpu, 1 GB     | '1000000' processors are out of range: at most 999999
            share     | 150 %                 | '150 %' is out of range; expected a share from 0 % to 100 %
            share     | -1 %                  | '-1' is negative; expected a share from 0 % to 100 %
            share     | 1.2.3 %               | '1.2.3' is not a number; expected a share from 0 % to 100 %
            share     | half                  | 'half' is not a share from 0 % to 100 %
            day       | 2026-02-30            | '2026-02-30' is not a day of the calendar; expected year-month-day, such as 2026-09-01
            day       | 1.9.2026              | '1.9.2026' is not a day of the calendar; expected year-month-day, such as 2026-09-01
            number    | three                 | 'three' is not a number
            any       | 4 fortnights          | '4 fortnights' is not a value; expected a number, duration (4 h), size (80 GB), amount (300 EUR), share (20 %), rate or date (2026-09-01)
            """)
    void saysWhatIsWrongAndWhatWasExpected(String sort, String text, String message) {
        var parser = PARSERS.get(sort);
        assertEquals(message, assertThrows(ValueFormatException.class, () -> parser.apply(text)).getMessage());
    }
}
