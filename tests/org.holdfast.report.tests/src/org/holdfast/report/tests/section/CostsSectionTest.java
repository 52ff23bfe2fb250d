package org.holdfast.report.tests.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.holdfast.report.content.Block;
import org.junit.jupiter.api.Test;

/** The costs of {@link WorkedCase}. */
class CostsSectionTest {
    private final Told told = WorkedCase.told();

    /** Zeros would say that nothing is lost. */
    @Test
    void whatDisastersCostIsNotKnownWithoutAny() {
        Told small = Told.of("plan small { currency EUR } system shop");

        assertEquals("""
                Loss of a year, on average: not known: the plan has no disaster yet
                Spent a year on protection and prevention: 0.00 EUR
                Budget of a year: not said
                """, small.words("costs"));
        assertTrue(small.blocks().stream().filter(Block.Figure.class::isInstance)
                .noneMatch(figure -> ((Block.Figure) figure).anchor().startsWith("costs")));
    }

    /** 9350 / 50 = 187, 9980 / 50 = 199.60. */
    @Test
    void whatDisastersCost() {
        assertEquals("""
                Fire | once in 50 years | 19,330.00 EUR | 386.60 EUR
                Flood | once in 200 years | 0.00 EUR | 0.00 EUR
                """, told.table("costs-scenarios"));
        assertEquals("A house is lost | 386.60 EUR\n", told.table("costs-levels"));
        assertEquals("""
                Application | 199.60 EUR
                Database | 187.00 EUR
                """, told.table("costs-dearest"));
    }

    /** As {@link SummarySectionTest} works out: 29,837.40 - 1000 and 0 - 200. */
    @Test
    void whatMeasuresCostAndSave() {
        assertEquals("""
                Tape | 1,000.00 EUR | 29,837.40 EUR | + 28,837.40 EUR
                Pumps | 200.00 EUR | 0.00 EUR | ! −200.00 EUR
                """, told.table("costs-balances"));
    }

    /**
     * The application after 1 h: 300 + 2000 + 5700 = 8000 and the database as it is, 17,350 / 50 = 347. The database after
     * 1 h: 8000, and the application 42 min later, 1.7 x 300 + 7700 = 8210: 16,210 / 50 = 324.20.
     */
    @Test
    void whatQuickerRecoveryIsWorth() {
        String table = told.table("costs-quicker");
        assertTrue(table.contains("Application | 1 h | 347.00 EUR | 39.60 EUR\n"), table);
        assertTrue(table.contains("Database | 1 h | 324.20 EUR | 62.40 EUR\n"), table);
        assertTrue(table.contains("Database | 4 h 30 min | 386.60 EUR | as it is now\n"), table);
    }

    /**
     * Two years of 100 have a fire, which costs 19,330. The mean of 100,000 simulated years is within one standard error,
     * 2733.67 / sqrt(100,000) = 8.64, of the 386.60 of the losses.
     */
    @Test
    void theAverageIsMarkedOnTheCurve() {
        Block.Figure curve = told.blocks().stream().filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast).filter(figure -> "costs-figure-exceedance".equals(figure.anchor()))
                .findFirst().orElseThrow();
        List<String> marks = Pattern.compile(">([^<>]*: [0-9,]+ EUR)<").matcher(curve.svg()).results()
                .map(mark -> mark.group(1)).sorted().toList();
        assertEquals(List.of("P90: 0 EUR", "P95: 0 EUR", "P99: 19,330 EUR", "average: 393 EUR"), marks);
    }

    /** Nothing can be simulated where the loss of the only disaster is not known. */
    @Test
    void noCurveOfWhatIsNotKnown() {
        Told told = Told.of(WorkedCase.PLAN.replace("restores 50 GB per h  ", ""));

        assertTrue(told.tables().stream().noneMatch(table -> "costs-percentiles".equals(table.anchor())));
        assertTrue(told.blocks().stream().filter(Block.Figure.class::isInstance)
                .noneMatch(figure -> ((Block.Figure) figure).anchor().startsWith("costs-figure")));
    }

    /** Without a restore rate the time of either system is not known: the fixed part alone would be a wrong sum. */
    @Test
    void whatCouldNotBeReckonedIsSaidWithTheReason() {
        String plan = WorkedCase.PLAN.replace("restores 50 GB per h  ", "");
        assertTrue(Told.of(plan).words("costs").endsWith("""
                Loss of a year, on average: at least 0.00 EUR
                Spent a year on protection and prevention: 1,200.00 EUR
                Budget of a year: 1,500.00 EUR
                WARNING: Something could not be reckoned: Application in Fire (Tape does not say how fast it restores), \
                Database in Fire (Tape does not say how fast it restores).
                """), Told.of(plan).words("costs"));
        assertTrue(Told.in(Locale.of("ro"), plan).words("costs").endsWith("""
                WARNING: Nu s-a putut calcula: Application, în: Fire (la Tape nu este spus cât de repede se \
                restaurează), Database, în: Fire (la Tape nu este spus cât de repede se restaurează).
                """), Told.in(Locale.of("ro"), plan).words("costs"));
    }
}
