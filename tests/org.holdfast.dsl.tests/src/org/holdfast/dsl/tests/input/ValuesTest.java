package org.holdfast.dsl.tests.input;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RTO 4 fortnights       | 1:19: 'fortnights' is not a unit of time; expected s, min, h, d or w
            RTO 99999999999999999 d| 1:19: '99999999999999999' is out of range: at most 15 digits; expected a duration: a whole number and s, min, h, d or w, such as 4 h
            RTO -1 h               | 1:19: '-1' is negative; expected a duration: a whole number and s, min, h, d or w, such as 4 h
            RTO 1.5 h              | 1:19: '1.5' is not a whole number; expected a duration: whole numbers only (say 90 min, not 1.5 h)
            volume 4 h             | 1:22: 'h' is not a unit of data; expected KB, MB, GB or TB
            changes 4 GB           | 1:23: expected an amount of data per s, min, h or day, such as 50 GB per h, but found no 'per'
            """)
    void ofSystems(String said, String message) {
        Problems.inFile("system shop { " + said + " } plan p", message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reviewed 2026-02-30       | 1:19: '2026-02-30' is not a day of the calendar; expected year-month-day, such as 2026-09-01
            revise after 150 %        | 1:23: '150 %' is out of range; expected a share from 0 % to 100 %
            budget 300 EUR per h      | 1:17: expected an amount per year such as 3000 EUR per year, but found 'per h'
            budget 300 EUR            | 1:17: expected an amount per year such as 3000 EUR per year, but found no 'per year'
            budget 3.123 EUR per year | 1:17: '3.123' has more than two decimals; expected an amount of money such as 2000 EUR
            review every 4 weeks      | 1:23: 'weeks' is not a unit of the calendar; expected days, months or years
            steps { z done }          | 1:18: 'z' is not a step of the method; expected a letter from a to h
            """)
    void ofPlans(String said, String message) {
        Problems.inFile("plan p { " + said + " }", message);
    }
}
