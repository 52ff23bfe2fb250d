package org.holdfast.rules.tests.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.holdfast.rules.expression.Steps;
import org.holdfast.rules.expression.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Here {@code s} is the system notes, of which the plan says nothing. */
class MissingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            s.RPO                                   | notes has no RPO
            s.rpo < 1 h                             | notes has no RPO
            1 h > s.RPO                             | notes has no RPO
            s.RTO + s.RPO                           | notes has no RTO
            -s.RTO                                  | notes has no RTO
            not (s.RTO < 1 h)                       | notes has no RTO
            s.priority = low                        | notes has no priority
            s.site.region                           | notes has no site
            s.group.members                         | notes has no group
            s.group.members exists                  | notes has no group
            s.title = "Notes"                       | notes has no title
            director.headcount > 3                  | director has no headcount
            outage.frequency.perYear > 1            | outage has no frequency
            quake.noticedAfter < 1 d                | quake has no noticedAfter
            crm.needs exists n (n.priority = low)   | lan has no priority
            crm.needs forall n (n.priority >= high) | lan has no priority
            crm.needs count n (n.priority = high)   | lan has no priority
            crm.needs select n (n.priority = high) count | lan has no priority
            crm.needs.priority count                | lan has no priority
            crm.needs.priority max                  | lan has no priority
            crm.protections.every sum               | replica has no every
            s.protections.every min                 | there is nothing in s.protections.every
            1 / 0                                   | there is a division by zero
            1 h / (1 h - 60 min)                    | there is a division by zero
            300 EUR + 1 USD                         | there is no rate of exchange of EUR and USD
            300 EUR < 1 USD                         | there is no rate of exchange of EUR and USD
            2026-01-01 + 1000 * 50000 w             | a day is out of range
            true and s.RTO < 1 h                    | notes has no RTO
            s.RTO < 1 h or false                    | notes has no RTO
            s.RTO < 1 h and s.RPO < 1 h             | notes has no RTO
            """)
    void whatIsNotSaidIsNamed(String expression, String what) {
        assertEquals(new Value.Missing(what), value(expression));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            s.RTO < 1 h and false                   | false
            false and s.RTO < 1 h                   | false
            s.RTO < 1 h or true                     | true
            true or s.RTO < 1 h                     | true
            crm.needs exists n (n.priority = high)  | true
            crm.needs forall n (n.priority = low)   | false
            crm.needs.priority exists               | true
            s.RTO exists                            | false
            s.site.region exists                    | false
            not s.RTO exists                        | true
            (1 / 0) exists                          | false
            """)
    void whatIsCertainRegardlessIsKnown(String expression, String value) {
        assertEquals(value, value(expression).toString());
    }

    private static Value value(String expression) {
        return SamplePlan.value(expression, "notes", Steps.ofOneRule());
    }
}
