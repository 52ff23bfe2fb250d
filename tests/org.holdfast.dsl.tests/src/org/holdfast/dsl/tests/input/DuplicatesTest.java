package org.holdfast.dsl.tests.input;

import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

    @Test
    void withinAFile() {
        Problems.inFile("""
                plan p
                system crm
                system crm
                host crm
                """, "3:8: 'crm' is declared twice; first in line 2",
                "4:6: 'crm' is declared twice; first as a system in line 2");
    }

    @Test
    void acrossFiles() {
        Problems.inPlan(PlanTexts.load("plan p system crm", "system shop", "\nsystem crm"),
                "c.bcp:2:8: 'crm' is declared twice; first in a.bcp, line 1");
    }

    @Test
    void sitesWithinTheirSite() {
        Problems.inFile("""
                plan p
                site hq { site room site room }
                site branch { site room }
                """, "2:26: 'room' is declared twice; first in line 2");
    }

    @Test
    void levelsByTheirNumber() {
        Problems.inFile("""
                plan p
                level 1 "Small"
                level 1 "Large"
                """, "3:7: level 1 is declared twice; first in line 2");
    }

    @Test
    void stepsWithinTheirRecoveryPlan() {
        Problems.inFile("""
                plan p
                system crm
                disaster fire
                recovery plan r for fire { step call step call restore crm restore crm }
                recovery plan s for fire { step call restore crm }
                """, "4:43: step 'call' is declared twice; first in line 4",
                "4:68: the restoration of 'crm' is declared twice; first in line 4");
    }
}
