package org.holdfast.report.tests.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

/** The exercises of {@link WorkedCase}. */
class ExercisesSectionTest {

    /** Twelve months after 12 March 2026. */
    @Test
    void whenEachPlanIsToBeExercisedNext() {
        assertEquals("""
                After a fire | 12 months | 12 March 2026 | + passed | + 12 March 2027
                After a flood | not said | !! never | none | ! now: it was never tried
                """, WorkedCase.told().table("exercises-due"));
    }

    /** After the review of 1 September the server moved to the vault, and with it the database that was measured. */
    @Test
    void anExerciseBeforeAMajorChangeOfWhatItMeasuredNoLongerCounts() {
        String moved = WorkedCase.PLAN.replace("system db \"Database\" { on h1", "system db \"Database\" { on h2");
        Told told = Told.reviewed(LocalDate.of(2026, 9, 1), WorkedCase.PLAN, moved);
        assertEquals("""
                After a fire | 12 months | 12 March 2026 | + passed | !! now: the last one no longer counts, \
                since Database has changed
                After a flood | not said | !! never | none | ! now: it was never tried
                """, told.table("exercises-due"));
    }

    @Test
    void whatCameOutOfThem() {
        Told told = WorkedCase.told();
        assertEquals("""
                12 March 2026 | After a fire | walkthrough | + passed | Server
                1 February 2025 | After a fire | checklist | !! failed | none
                """, told.table("exercises-held"));
        assertEquals("""
                Database | After a fire | 12 March 2026 | + 5 h | 8 h
                Application | After a fire | 12 March 2026 | !! 9 h | 8 h
                """, told.table("exercises-measured"));
    }
}
