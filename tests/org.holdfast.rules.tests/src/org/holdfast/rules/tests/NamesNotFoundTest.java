package org.holdfast.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckResult;
import org.holdfast.rules.PlanCheck;
import org.holdfast.testing.CheckedText;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;

/** A name that is not found is reported by the language; rules go on as if nothing were said there. */
class NamesNotFoundTest {

    @Test
    void needsPlacesAndCopies() {
        assertEquals(List.of("C01 spare", "C08 spare"), findings("""
                plan novum { steps { c begun } }
                product sales { core  requires nothing  needs takeOrders, nowhere }
                function takeOrders { priority critical  owner nobody  MTD 8 h  needs crm, nowhere, any of (web, nowhere) }
                system web { priority critical  RTO 1 d  on nowhere }
                system crm { priority critical  kind unknown  on nowhere  needs 2 of (nowhere, web)  RTO 8 h
                    protected by tape, nowhere  passes data to nowhere  fails over to nowhere within 1 h }
                vm crmVm { on nowhere  stored on nowhere  fails over to nowhere within 1 h  platform "Debian 12" }
                users staff { use crm, nowhere  desktop virtual on nowhere }
                protection tape { copy of nowhere  copies on crmVm, on nowhere }
                host spare
                """, "C"));
    }

    @Test
    void anAlternativeThatIsNotFoundIsNeverTooLate() {
        assertEquals(List.of(), findings("""
                function takeOrders { MTD 8 h  needs any of (web, nowhere) }
                system web { RTO 1 d }
                """, "D"));
    }

    @Test
    void groupsDisastersAndPlans() {
        assertEquals(List.of("H01 fire", "H02 siteLoss", "H09 siteLoss", "H11 novum"), findings("""
                plan novum { steps { f begun  h begun } }
                group orders { members nowhere  captured by nowhere }
                disaster fire { level 9  0.2 per year  strikes site nowhere, component nowhere }
                recovery plan siteLoss for nowhere
                """, "H"));
    }

    private static List<String> findings(String text, String step) {
        LoadedPlan plan = PlanTexts.load(text);
        assertFalse(plan.problems().isEmpty());
        CheckResult result = PlanCheck.check(PlanIndex.of(plan.documents()), CheckedText.AS_OF);
        return Stream.concat(result.findings().stream(), result.later().stream())
                .filter(finding -> finding.code().startsWith(step))
                .map(finding -> finding.code() + " " + Labels.of(finding.subject())).toList();
    }
}
