package org.holdfast.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.holdfast.model.InformationSystem;
import org.holdfast.model.Plan;
import org.holdfast.model.Protection;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;

class LanguageByExampleTest {

    @Test
    void namesResolveAcrossFiles() {
        var plan = PlanTexts.loadClean("""
                plan novum { currency EUR  budget 60000 EUR per year }
                system crm { RTO 4 h  protected by tape }
                """, """
                protection tape { backup full  every 24 h }
                """);
        InformationSystem crm = (InformationSystem) plan.documents().get(0).getElements().get(0);
        Protection tape = (Protection) plan.documents().get(1).getElements().get(0);
        assertSame(tape, crm.getProtections().get(0));
        assertEquals("4 h", crm.getRto().toString());
    }

    @Test
    void unitsAndLettersOfStepsAreNoKeywords() {
        var plan = PlanTexts.loadClean("""
                plan h { steps { a begun } }
                role min held by d
                person d
                """);
        Plan h = plan.documents().get(0).getPlan();
        assertEquals("h", h.getName());
        assertEquals("a", h.getSteps().get(0).getStep().getLiteral());
    }
}
