package org.holdfast.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateTest {
    private static final Path ROOT = Path.of(System.getProperty("holdfast.root", "../.."));
    private static final String WORKED = ROOT.resolve("examples/worked-case").toString();
    private static final String MAIL_ORDER = ROOT.resolve("examples/mail-order").toString();

    @TempDir
    Path folder;

    /** Mean 386.60 and deviation 2733.67 are expected; P50 0 and P99 a fire. */
    @Test
    void theWorkedCase() {
        Call.in(folder, "simulate", WORKED, "--over", "20000,0").ending(0).saying("").printing("""
                What a year costs: 100000 years simulated, seed 1

                mean                  393.37 EUR  standard error 8.71 EUR
                expected (ALE)        386.60 EUR  with likely durations
                standard deviation   2753.84 EUR
                P50                     0.00 EUR  50 of 100 years cost no more
                P90                     0.00 EUR  90 of 100 years cost no more
                P95                     0.00 EUR  95 of 100 years cost no more
                P99                 19330.00 EUR  99 of 100 years cost no more
                tail mean           19677.94 EUR  of the worst hundredth of the years

                How likely a year costs more than
                    0.00 EUR  2.02 %  #
                 5000.00 EUR  2.02 %  #
                10000.00 EUR  2.02 %  #
                15000.00 EUR  2.02 %  #
                20000.00 EUR  0.02 %  .
                25000.00 EUR  0.02 %  .
                30000.00 EUR  0.02 %  .
                35000.00 EUR  0.02 %  .
                40000.00 EUR  0.00 %

                Asked for
                    0.00 EUR  2.02 %
                20000.00 EUR  0.02 %
                """);
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBytes() {
        for (String format : new String[] { "text", "json", "csv" }) {
            String one = simulated(format, "1");
            assertEquals(one, simulated(format, "2"));
            assertEquals(one, simulated(format, "7"));
        }
    }

    @Test
    void forPrograms() throws IOException {
        Schemas.assertValid("simulate", simulated("json", "2"));
        unknown();
        Schemas.assertValid("simulate",
                Call.in(folder, "simulate", "unknown.bcp", "--format", "json", "--over", "5.50").ending(0).out());
    }

    @Test
    void forSpreadsheets() {
        String csv = simulated("csv", "1");
        assertTrue(csv.startsWith("loss,currency,probabilityOfMore\n0.00,EUR,"), csv);
        assertEquals(52, csv.lines().count());
    }

    @Test
    void whatIsNotKnownIsSaid() throws IOException {
        unknown();
        String text = Call.in(folder, "simulate", "unknown.bcp", "--years", "10").ending(0).out();
        assertTrue(text.contains("\nSimulated without db in fire: the plan states no horizon, and "), text);
    }

    @Test
    void wrongCalls() {
        Call.in(folder, "simulate", WORKED, "--years", "0").ending(2).printing("")
                .saying("holdfast: --years 0 is out of range; expected 1 to 10000000\n");
        Call.in(folder, "simulate", WORKED, "--threads", "0").ending(2).printing("")
                .saying("holdfast: --threads 0 is out of range; expected 1 to 256\n");
        Call.in(folder, "simulate", WORKED, "--over", "much").ending(2).printing("")
                .saying("holdfast: --over 'much' is no sum of money; expected a number such as 50000\n");
    }

    private String simulated(String format, String threads) {
        return Call.in(folder, "simulate", MAIL_ORDER, "--years", "20000", "--seed", "7", "--over", "100000",
                "--threads", threads, "--format", format).ending(0).saying("").out();
    }

    private void unknown() throws IOException {
        Files.writeString(folder.resolve("unknown.bcp"), """
                plan p { currency EUR }  system db  disaster fire { strikes component db  destroys  2 per year }
                outage cost of db { 100 EUR per h }
                """);
    }
}
