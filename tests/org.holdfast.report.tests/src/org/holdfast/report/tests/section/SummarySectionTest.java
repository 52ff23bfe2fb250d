package org.holdfast.report.tests.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The director's page of {@link WorkedCase}. */
class SummarySectionTest {
    private final Told told = WorkedCase.told();

    /**
     * A01 contradicts the sign-off of step a; both systems lose 38 h and may lose 24 h. 200 of the 1500 EUR are for pumps,
     * 1000 for tape. Fewer than 5 years in 100 have a fire, more than 1 has. Without the tape both systems are out for 30 d
     * and lose their data: 2 x (4 x 300 + 716 x 900 + 2000 + 720 x 150) = 1,511,200 EUR; less 19,330 EUR, and once in 50
     * years: 29,837.40 EUR. Nothing that floods costs is lowered by the pumps.
     */
    @Test
    void whereTheBusinessStands() {
        assertEquals("""
                BAD: 1 finding contradicts what was signed off. 2 objectives are missed at worst.
                Expected loss a year (ALE): 387 EUR
                A bad year (P95): 0 EUR; 5 of 100 years cost more
                A very bad year (P99): 19,330 EUR; 1 of 100 years cost more
                Spent a year on protection and prevention: 1,200 EUR of a budget of 1,500 EUR: 300 EUR is left
                What that saves: Tape avoids most, 29,837 EUR a year; 1 of 2 measures avoid more than they cost
                """, told.words("summary"));
    }

    @Test
    void aPlanWithoutDisastersIsNotSaidToHold() {
        Told small = Told.of("plan small system shop { RTO 1 h }");

        assertEquals("""
                WARNING: No step of the plan is signed off. Whether objectives are met cannot be said: the plan has no \
                disaster yet.
                Expected loss a year (ALE): not known: the plan has no disaster yet
                Spent a year on protection and prevention: 0; the plan states no budget
                What that saves: no measure avoids a loss that could be computed
                """, small.words("summary"));
        assertEquals("WARNING: What is worst cannot be said: the plan has no disaster yet.\n",
                small.words("summary-gaps"));
    }

    @Test
    void whatIsToBeDecidedAndWhatIsWorst() {
        assertEquals("""
                - Take back the sign-off of these steps, or have mended what contradicts it: a.
                - Have these steps finished, and sign them off: b, c, d, e, f, g, h.
                - Have the objectives of 2 systems and functions met, or set others: see what is worst.
                - Set a date for a first exercise of: After a flood.
                - Have the plan reviewed: it is due by its date.
                """, told.words("summary-decide"));
        assertEquals("""
                Objectives that are missed at worst
                - Application: loses 1 d 14 h in: Fire. The RPO is 1 d.
                - Database: loses 1 d 14 h in: Fire. The RPO is 1 d.
                Plans that were never exercised
                - After a flood
                """, told.words("summary-gaps"));
    }
}
