package org.holdfast.dsl.tests.input;

import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;

class SenseTest {

    @Test
    void moneyIsInThePlansCurrency() {
        Problems.inPlan(PlanTexts.load("plan p { currency EUR budget 300 USD per year }", """
                outage cost of all systems { fixed 20 USD }
                rule r for each protection p require p.cost < 30 USD per year
                """), "a.bcp:1:30: 'USD' is not the plan's currency; expected EUR",
                "b.bcp:1:36: 'USD' is not the plan's currency; expected EUR",
                "b.bcp:2:47: 'USD' is not the plan's currency; expected EUR");
    }

    @Test
    void thePlanSaysItsCurrency() {
        Problems.inFile("plan p { budget 300 EUR per year }",
                "1:17: the plan has no currency; add to it: currency EUR");
        Problems.inFile("plan p { currency euro }",
                "1:19: 'euro' is not a currency; expected a code of three capital letters such as EUR");
    }

    @Test
    void numbersThatMakeNoSense() {
        Problems.inFile("""
                plan p
                role staff people 0
                users u { count 0 }
                host a { needs 0 of (b, c), 0 of role staff }
                host b { needs 3 of (a, c) }
                host c
                """, "2:19: '0' is out of range; expected how many people have the role, at least 1",
                "3:17: '0' is out of range; expected how many users there are, at least 1",
                "4:16: '0' is out of range; expected how many of the 2 alternatives are needed",
                "4:29: '0' is out of range; expected how many people are needed, at least 1",
                "5:16: '3' is out of range; expected how many of the 2 alternatives are needed");
    }

    @Test
    void copiesAreMadeNowAndThen() {
        Problems.inFile("plan p protection tape { backup full every 0 h }",
                "1:44: '0 h' is out of range; expected how often copies are made, more than 0");
    }

    @Test
    void numbersThatAreTooLarge() {
        Problems.inFile("plan p users u { count 99999999999 }",
                "1:24: '99999999999' is out of range; expected a whole number up to 2147483647");
    }

    @Test
    void replicationsLagAndBackupsComeAtIntervals() {
        Problems.inFile("""
                plan p
                protection a { backup full every 24 h lag 5 min }
                protection b { replication asynchronous every 24 h }
                protection c { replication synchronous lag 5 min }
                """, "2:43: warning: only a replication lags; say 'every' how often copies are made",
                "3:47: warning: a replication goes on all the time; say 'lag' instead of 'every'",
                "4:44: warning: a synchronous replication does not lag; leave out 'lag'");
    }
}
