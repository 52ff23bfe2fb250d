package org.holdfast.dsl.tests.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;

/** What is known of a file holds when an element of another file, to which it refers, is read anew. */
class EditsInOtherFilesTest {
    private static final String PLAN = "plan novum { currency EUR }\n";
    private static final String COSTS = """
            outage cost of crm { 20 EUR per h }
            accept G02 on outage cost of crm because "known" until 2027-01-01
            """;

    @Test
    void whatIsAcceptedIsFoundInAnotherFile() {
        LoadedPlan plan = PlanTexts.load(PLAN, "system crm { RTO 4 h }\n", COSTS);
        PlanDump.of(plan);

        plan.files().get(1).update("system crm { RTO ".length(), 1, "8");

        assertEquals(PlanDump.of(PlanTexts.load(PLAN, "system crm { RTO 8 h }\n", COSTS)), PlanDump.of(plan));
    }
}
