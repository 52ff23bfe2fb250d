package org.holdfast.dsl.tests.input;

import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;

class SaidTwiceTest {

    @Test
    void whatIsSaidTwiceIsReportedAtTheSecondPlace() {
        Problems.inFile("""
                plan p { horizon 30 d horizon 60 d }
                system crm {
                    RTO 4 h
                    RTO 5 h
                    priority high priority low
                }
                product toys { core core }
                disaster fire { destroys corrupts }
                protection t { backup full snapshot }
                recovery plan r for fire { step a takes 1 h takes 2 h }
                """, "1:31: horizon is said twice; first in line 1", "4:9: RTO is said twice; first in line 3",
                "5:28: priority is said twice; first in line 5", "7:21: core is said twice; first in line 7",
                "8:26: effect is said twice; first in line 8", "9:28: technique is said twice; first in line 9",
                "10:51: takes is said twice; first in line 10");
    }

    @Test
    void listsThatAreBegunTwiceAreJoined() {
        Problems.inFile("""
                plan p
                system a
                system b { needs a needs a }
                """, "3:26: warning: 'a' is listed twice",
                "3:26: warning: needs is said twice; first in line 3; write one list");
    }

    @Test
    void whatMayBeSaidRepeatedly() {
        PlanTexts.loadClean("""
                plan p { steps { a done b done } }
                site hq { site one site two }
                person ana { phone "1" email "2" phone "3" }
                function sell { vulnerable data low vulnerable premises high }
                host a { fails over to b within 1 h fails over to c within 2 h }
                host b
                host c
                outage cost of all systems { 3 GB }
                """.replace("{ 3 GB }", ""));
    }

    @Test
    void lettersOfStepsAndAreasOfVulnerability() {
        Problems.inFile("""
                plan p { steps { a done a begun } }
                function sell { vulnerable data low vulnerable data high }
                """, "1:25: step a is said twice; first in line 1",
                "2:48: vulnerable data is said twice; first in line 2");
    }

    @Test
    void aSecondPlan() {
        Problems.inFile("""
                plan p
                plan q
                """, "2:1: a second plan; the first is in line 1");
        Problems.inPlan(PlanTexts.load("plan p", "system crm plan q"),
                "b.bcp:1:17: a second plan; the first is in a.bcp, line 1");
    }

    @Test
    void namesListedTwice() {
        Problems.inFile("""
                plan p
                person ana
                role boss held by ana, ana
                host h { needs any of (i, i) }
                host i { passes data to h, h }
                """, "3:24: warning: 'ana' is listed twice", "4:27: warning: 'i' is listed twice",
                "5:28: warning: 'h' is listed twice");
    }
}
