package org.holdfast.dsl.tests.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;

class UnknownNamesTest {

    @Test
    void nearNamesOfTheSortExpectedAreSuggested() {
        Problems.inFile("""
                plan p
                system crm
                role crmAdmin
                information customers { held in crn }
                function sell { needs crmm }
                """, "4:33: no system named 'crn'; did you mean 'crm'?",
                "5:23: no function or component named 'crmm'; did you mean 'crm'?");
    }

    @Test
    void nothingIsSuggestedWhereNothingIsNear() {
        Problems.inFile("""
                plan p
                system crm
                vm shop { on esx1 }
                """, "3:14: no host named 'esx1'");
    }

    @Test
    void whatIsOfAnotherSortIsNamed() {
        Problems.inFile("""
                plan p
                role crm
                site hq
                function sell { owner hq    needs crm }
                product toys { needs server }
                host server
                """, "4:23: 'hq' is a site; expected a role",
                "4:35: 'crm' is a role; expected a function or component",
                "5:22: 'server' is a host; expected a function");
    }

    @Test
    void ambiguousNamesAreListedInFull() {
        Problems.inPlan(PlanTexts.load("""
                plan p
                site hq { site serverRoom }
                site branch { site serverRoom }
                host esx1 { at serverRoom }
                host esx2 { at branch.serverRoom }
                """),
                "a.bcp:4:16: 'serverRoom' means more than one site: hq.serverRoom, branch.serverRoom; write the full name");
    }

    @Test
    void levelsAreNamedByTheirNumbers() {
        Problems.inFile("""
                plan p
                level 1
                level 2
                level 3
                level 4
                disaster fire { level 7 }
                """, "6:23: no level 7; the plan has levels 1 to 4");
        Problems.inFile("""
                plan p
                level 1
                level 3
                disaster fire { level 2 }
                """, "4:23: no level 2; the plan has levels 1 and 3");
        Problems.inFile("""
                plan p
                disaster fire { level 2 }
                """, "2:23: no level 2; the plan has no levels");
    }

    @Test
    void stepsAreKnownToTheirRecoveryPlanAlone() {
        Problems.inFile("""
                plan p
                disaster fire
                system crm
                recovery plan siteLoss for fire {
                    step callTeam
                    restore crm after calTeam
                }
                recovery plan other for fire {
                    step check after callTeam
                }
                """, "6:23: no step or restored component 'calTeam' in siteLoss; did you mean 'callTeam'?",
                "9:22: no step or restored component 'callTeam' in other");
    }

    @Test
    void codesAreStable() {
        assertEquals(List.of("bcp.unknownName", "bcp.wrongSort", "bcp.ambiguousName"), Problems.codes("""
                plan p
                host a { at x }
                host b { at a }
                site s { site room }
                site t { site room }
                host c { at room }
                """));
    }
}
