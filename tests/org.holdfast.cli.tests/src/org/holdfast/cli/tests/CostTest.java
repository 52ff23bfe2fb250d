package org.holdfast.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CostTest {
    private static final Path ROOT = Path.of(System.getProperty("holdfast.root", "../.."));
    private static final String WORKED = ROOT.resolve("examples/worked-case").toString();
    private static final String MAIL_ORDER = ROOT.resolve("examples/mail-order").toString();

    @TempDir
    Path folder;

    @Test
    void theWorkedCase() {
        Call.in(folder, "cost", WORKED).ending(0).saying("").printing("""
                What disasters cost, with likely durations
                                                  each time      a year
                fire      once every 50 years  19330.00 EUR  386.60 EUR
                together                                     386.60 EUR

                By kind, a year
                systems without a kind  386.60 EUR
                functions                 0.00 EUR

                Protections and preventions, a year, each against the plan without it
                         costs        avoids           net
                tape  not said  29837.40 EUR  29837.40 EUR
                together they cost 0.00 EUR; the plan states no budget

                Reckoned with nothing where no outage cost fits: orders.
                """);
    }

    @Test
    void howTheCostOfAScenarioComesAbout() {
        Call.in(folder, "cost", WORKED, "--scenario", "fire").ending(0).saying("").printing("""
                fire: 19330.00 EUR each time, once every 50 years: 386.60 EUR a year

                app, out of service for 5 h 12 min, with 1 d 14 h of data lost:
                  once                                      2000.00 EUR
                  4 h x 300.00 EUR per h                    1200.00 EUR
                  1 h 12 min x 900.00 EUR per h             1080.00 EUR
                  1 d 14 h of lost data x 150.00 EUR per h  5700.00 EUR
                  together                                  9980.00 EUR  by the outage cost of all systems in fire

                db, out of service for 4 h 30 min, with 1 d 14 h of data lost:
                  once                                      2000.00 EUR
                  4 h x 300.00 EUR per h                    1200.00 EUR
                  30 min x 900.00 EUR per h                  450.00 EUR
                  1 d 14 h of lost data x 150.00 EUR per h  5700.00 EUR
                  together                                  9350.00 EUR  by the outage cost of all systems in fire

                Nothing, since no outage cost fits: orders
                """);
    }

    @Test
    void forSpreadsheets() {
        Call.in(folder, "cost", WORKED, "--format", "csv").ending(0).printing("""
                scenario,disaster,level,perYear,single,yearly,currency,complete
                fire,fire,,0.02,19330.00,386.60,EUR,true
                """);
        Call.in(folder, "cost", WORKED, "--scenario", "fire", "--format", "csv").ending(0)
                .printing("""
                        scenario,element,outageSeconds,lostSeconds,once,outage,lostData,single,yearly,currency,by,reason
                        fire,app,18720,136800,2000.00,2280.00,5700.00,9980.00,199.60,EUR,outage cost of all systems in fire,
                        fire,db,16200,136800,2000.00,1650.00,5700.00,9350.00,187.00,EUR,outage cost of all systems in fire,
                        fire,orders,,,,,,0.00,0.00,EUR,,no outage cost fits
                        """);
    }

    static List<List<String>> calls() {
        return List.of(List.of(WORKED), List.of(MAIL_ORDER), List.of(MAIL_ORDER, "--scenario", "hostFailure"),
                List.of(MAIL_ORDER, "--system", "orderDb"), List.of(MAIL_ORDER, "--function", "takeOrders"),
                List.of(MAIL_ORDER, "--offering", "onlineSales"), List.of("unknown.bcp"),
                List.of("unknown.bcp", "--scenario", "fire"), List.of("unknown.bcp", "--system", "db"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void forPrograms(List<String> arguments) throws IOException {
        unknown();
        String[] call = Stream
                .concat(Stream.of("cost", "--format", "json"), arguments.stream())
                .toArray(String[]::new);
        Schemas.assertValid("cost", Call.in(folder, call).ending(0).saying("").out());
    }

    /** Nothing brings db back, and there is no horizon: the sum says what it lacks. */
    @Test
    void whatIsNotComputedIsSaid() throws IOException {
        unknown();
        String text = Call.in(folder, "cost", "unknown.bcp").ending(0).out();
        assertTrue(text.contains("at least 0.00 EUR"), text);
        assertTrue(text.contains("db in fire was not computed, because the plan states no horizon"), text);
        JsonObject yearly = JsonParser
                .parseString(Call.in(folder, "cost", "unknown.bcp", "--format", "json").out()).getAsJsonObject()
                .getAsJsonObject("yearly");
        assertEquals("db in fire",
                yearly.getAsJsonArray("without").get(0).getAsJsonObject().get("what").getAsString());
    }

    @Test
    void wrongCalls() throws IOException {
        unknown();
        Call.in(folder, "cost", "unknown.bcp", "--scenario", "fier").ending(2).printing("")
                .saying("holdfast: the plan has no disaster or scenario 'fier'; did you mean fire?\n");
        Call.in(folder, "cost", "unknown.bcp", "--system", "d").ending(2).printing("")
                .saying("holdfast: the plan has no system 'd'\n");
        Call.in(folder, "cost", "unknown.bcp", "--system", "db", "--function", "f").ending(2).printing("").saying(
                "holdfast: --scenario, --system, --function and --offering ask different questions; give one of them\n");
    }

    private void unknown() throws IOException {
        Files.writeString(folder.resolve("unknown.bcp"), """
                plan p { currency EUR }  system db  disaster fire { strikes component db  destroys  2 per year }
                outage cost of db { 100 EUR per h }
                """);
    }
}
