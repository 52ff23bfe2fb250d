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
        assertAsFresh("4", "8", 1, PLAN, "system crm { RTO 4 h }\n", COSTS);
    }

    @Test
    void whatIsAcceptedIsMissedOnceItIsNotInAnotherFile() {
        assertAsFresh("of crm", "of erp", 1, PLAN + "system crm system erp\n", "outage cost of crm { 20 EUR per h }\n",
                "accept G02 on outage cost of crm because \"known\" until 2027-01-01\n");
    }

    @Test
    void amountsAreComparedWithTheCurrencyThatAnotherFileSaysNow() {
        assertAsFresh("EUR", "USD", 0, PLAN, "system crm { RTO 4 h }\n" + COSTS);
    }

    @Test
    void amountsInTheCurrencyThatAnotherFileSaysNowAreNoLongerWrong() {
        assertAsFresh("USD", "EUR", 0, "plan novum { currency USD }\n", "system crm { RTO 4 h }\n" + COSTS);
    }

    /** One edit of one file, after which all files are what they are when they are read afresh. */
    private static void assertAsFresh(String before, String after, int file, String... texts) {
        LoadedPlan plan = PlanTexts.load(texts);
        PlanDump.of(plan);
        int offset = texts[file].indexOf(before);

        plan.files().get(file).update(offset, before.length(), after);

        texts[file] = texts[file].substring(0, offset) + after + texts[file].substring(offset + before.length());
        assertEquals(PlanDump.of(PlanTexts.load(texts)), PlanDump.of(plan));
    }
}
