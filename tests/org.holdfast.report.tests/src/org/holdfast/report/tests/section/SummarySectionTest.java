package org.holdfast.report.tests.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    /** Nothing says when the plan is declared, nor how old the copies are: neither is met nor missed. */
    @Test
    void whatCannotBeSaidIsNotSaidToHold() {
        Told unknown = Told.of("""
                plan small "A small shop"
                site office
                site vault
                protection tape { backup full kept 7 d copies at vault restores 100 GB per h }
                host server { at office replaced within 2 h }
                system shop "Shop" { on server RTO 4 h RPO 2 d volume 100 GB protected by tape }
                function sell "Sell" { MTD 1 d needs shop }
                disaster fire { strikes site office destroys }
                recovery plan lost for fire { recovers at vault restore shop from tape }
                """);

        assertEquals("""
                WARNING: No step of the plan is signed off. Of 3 objectives it cannot be said whether they are met: times are \
                missing in the plan.""", unknown.words("summary").split("\n")[0]);
        assertEquals("""
                Objectives of which it cannot be said whether they are met: Sell: MTD 1 d; Shop: RTO 4 h; Shop: RPO 2 d
                Plans that were never exercised
                - lost
                """, unknown.words("summary-gaps"));
        assertTrue(
                unknown.words("summary-decide").contains("- Have the times stated that are missing in the plan: of 3 "
                        + "objectives it cannot be said whether they are met.\n"),
                unknown.words("summary-decide"));
        assertEquals("""
                fire | 1 | 1 | ! not known | ! not known of 3 objectives
                """, unknown.table("disasters-consequences"));
    }

    @Test
    void whatNeverComesBackIsSaidSo() {
        Told lost = Told.of("""
                plan small site office system shop { at office RTO 4 h } function sell { MTD 1 d needs shop }
                disaster fire { strikes site office destroys }
                """);

        assertEquals("""
                Objectives that are missed at worst
                - sell: never back in: fire. The MTD is 1 d.
                - shop: never back in: fire. The RTO is 4 h.
                Systems that would lose all data
                - shop, in: fire
                """, lost.words("summary-gaps"));
    }

    /** The reports of tests are as of 26 November 2026: the walkthrough counts until 12 March, the review until 1 May. */
    @Test
    void whatIsLateIsSaidSo() {
        Told late = Told.of("""
                plan small { review every 12 months reviewed 2025-05-01 }
                site office system shop { at office }
                disaster fire { strikes site office disrupts for 1 d }
                recovery plan lost "Office lost" for fire { recovers at office exercise every 12 months }
                exercise 2025-03-12 walkthrough of lost passed
                """);

        assertEquals("Plans whose next exercise is overdue\n- Office lost\n", late.words("summary-gaps"));
        assertEquals("""
                - Have these steps finished, and sign them off: a, b, c, d, e, f, g, h.
                - Set a date for the next exercise, which is overdue, of: Office lost.
                - Have the plan reviewed: it is due by its date.
                """, late.words("summary-decide"));
        assertTrue(late.words("review").contains("BAD: The review is late: it was due by 1 May 2026.\n"),
                late.words("review"));
    }

    @Test
    void aPlanWithoutObjectivesIsNotSaidToMeetThem() {
        Told none = Told.of(
                "plan small site office system shop { at office } disaster fire { strikes site office disrupts for 2 d }");

        assertEquals("WARNING: No step of the plan is signed off. The plan sets no objective (RTO, RPO or MTD) yet.",
                none.words("summary").split("\n")[0]);
        assertEquals("WARNING: The plan sets no objective (RTO, RPO or MTD) yet.\n", none.words("summary-gaps"));
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
