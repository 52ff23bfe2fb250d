package org.holdfast.report.tests.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The disasters of {@link WorkedCase}. */
class DisastersSectionTest {
    private final Told told = WorkedCase.told();

    /** The pumps make the flood half as frequent. */
    @Test
    void whatCanHappenAndWhatIsDoneAgainstIt() {
        assertEquals("""
                Fire | A house is lost | once in 50 years | destroys | Head office | nothing | After a fire
                Flood | A house is lost | once in 200 years | interrupts for 2 d | Vault | Pumps | After a flood
                """, told.table("disasters-all"));
    }

    /** Both systems and the function are down in the fire; in the flood only the spare host, which nothing is on. */
    @Test
    void whatTheyTakeDownAndWhatIsMissed() {
        assertEquals("""
                Fire | 2 | 1 | 5 h 12 min | !! Application loses 1 d 14 h of data; its RPO is 1 d; \
                Database loses 1 d 14 h of data; its RPO is 1 d
                Flood | 0 | 0 | none is down | + none
                """, told.table("disasters-consequences"));
    }
}
