package org.holdfast.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoverTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("holdfast.root", "../.."), "examples");
    private static final String WORKED = EXAMPLES.resolve("worked-case").toString();
    private static final String MAIL_ORDER = EXAMPLES.resolve("mail-order").toString();

    @TempDir
    Path folder;

    @Test
    void theWorkedCaseInALine() {
        Call.in(folder, "recover", WORKED).ending(0).saying("").printing("""
                scenario  plan       declared  functions back  missed
                fire      afterFire       1 h      5 h 12 min  RPO of app and db

                Objectives are missed in 1 of 1 scenario. --scenario NAME shows a recovery and its reasons.
                """);
    }

    /** What could not be computed is not said to be met. */
    @Test
    void aDisasterThatDoesNotSayWhatItDoes() throws IOException {
        Files.writeString(folder.resolve("plan.bcp"), """
                plan p
                site hq
                site vault
                role lead people 2
                system db { at hq RTO 4 h RPO 1 h volume 1 GB protected by tape }
                protection tape { backup full every 1 h copies at vault restarts in 1 h }
                disaster fire { strikes site hq }
                recovery plan away for fire { declared by lead within 1 h restore db from tape }
                """);
        Call.in(folder, "recover", "plan.bcp").ending(0).saying("").printing("""
                scenario  plan  declared  functions back  missed
                fire      away       1 h       none down  nothing known

                No objective is known to be missed in 1 scenario; in 1 not all is known. --scenario NAME shows a recovery and its reasons.
                """);
        Call full = Call.in(folder, "recover", "plan.bcp", "--scenario", "fire").ending(0);
        assertTrue(full.out().contains("Critical path\n  away 1 h\n"), full.out());
    }

    @Test
    void theWorkedCaseInFull() {
        Call.in(folder, "recover", WORKED, "--scenario", "fire").ending(0).saying("").printing("""
                fire, Fire: destroys
                by afterFire, declared after 1 h

                What is done
                      from       until  who  what
                       0 s         1 h       afterFire is declared by duty
                       1 h         2 h       h1: fails over to h2, once declared: 1 h
                       2 h  4 h 30 min       db: restored from tape at vault: 30 min + 100 GB / 50 GB per h
                4 h 30 min  5 h 12 min       app: restored from tape at vault: 30 min + 10 GB / 50 GB per h

                          0                                                                               5 h 12 min
                afterFire #################
                h1                         ##################
                db                                           ###########################################
                app                                                                                     ############

                Functions
                        back after      outage  MTD
                orders  5 h 12 min  7 h 12 min  1 d

                Systems
                     back after  RTO     loses   RPO  how
                app  5 h 12 min  8 h  1 d 14 h  24 h  restored from tape at vault: 30 min + 10 GB / 50 GB per h
                db   4 h 30 min  8 h  1 d 14 h  24 h  restored from tape at vault: 30 min + 100 GB / 50 GB per h

                Equipment and offerings
                    back after  how
                h1         2 h  fails over to h2, once declared: 1 h

                Critical path
                  afterFire 1 h, h1 2 h, db 4 h 30 min, app 5 h 12 min

                Missed
                  app loses 1 d 14 h, its RPO is 24 h
                  db loses 1 d 14 h, its RPO is 24 h

                Look at this
                  afterFire does not list the restore of app and db; added here.
                """);
    }

    @Test
    void theWorkedCaseForPrograms() {
        JsonObject fire = json(WORKED).get("scenarios").getAsJsonArray().get(0).getAsJsonObject();
        assertEquals(3600, fire.get("declared").getAsInt());
        JsonArray elements = fire.getAsJsonArray("elements");
        // app: 5 h 12 min = 18720 s, 38 h = 136800 s; db: 4 h 30 min = 16200 s; orders: 7 h 12 min = 25920 s
        assertEquals(18720, elements.get(0).getAsJsonObject().get("back").getAsInt());
        assertEquals(136800, elements.get(0).getAsJsonObject().get("lost").getAsInt());
        assertEquals(16200, elements.get(1).getAsJsonObject().get("back").getAsInt());
        assertEquals(25920, elements.get(3).getAsJsonObject().get("outage").getAsInt());
    }

    @ParameterizedTest
    @ValueSource(strings = { "mail-order", "e-mail", "first-draft", "cloud-gov", "worked-case",
            "worked-case-ransomware",
            "worked-case-short-retention" })
    void theFormIsAsStated(String example) {
        json(EXAMPLES.resolve(example).toString());
    }

    @Test
    void aSystemInEachScenario() {
        Call.in(folder, "recover", EXAMPLES.resolve("worked-case-ransomware").toString(), "--system", "db").ending(0)
                .saying("").printing("""
                        db: RTO 8 h, RPO 24 h
                                    back after      loses  how
                        ransomware  4 h 30 min  4 d (1 d)  restored from tape at vault: 30 min + 100 GB / 50 GB per h
                        """);
    }

    @Test
    void whyASystemIsBackJustThen() {
        String out = Call.in(folder, "recover", WORKED, "--scenario", "fire", "--system", "db").ending(0).out();
        assertTrue(out.contains("\nWhy db is back just then\n  afterFire 1 h, h1 2 h, db 4 h 30 min\n"), out);
    }

    @Test
    void whatIsNotBackSaysWhy() {
        String out = Call.in(folder, "recover", EXAMPLES.resolve("worked-case-short-retention").toString(),
                "--scenario", "ransomware").ending(0).saying("").out();
        assertTrue(out.contains("""
                Not back
                  app is never back: tape fell away: its copies are kept for 3 d, and a good one would have to be
                    kept for 4 d: 3 d until the damage is noticed and 1 d between copies.
                """), out);
    }

    @Test
    void anotherPlanThanThatWhichCoversTheScenario() {
        String out = Call.in(folder, "recover", MAIL_ORDER, "--scenario", "fire", "--plan", "roomLoss").ending(0).out();
        assertTrue(
                out.startsWith("fire, Fire: destroys\nby roomLoss, Loss of the server room, declared after 30 min\n"),
                out);
    }

    @ParameterizedTest
    @ValueSource(strings = { "fire", "ransomware", "hostFailure", "evacuation", "courierStrike", "burstPipe" })
    void itFitsATerminal(String scenario) {
        String out = Call.in(folder, "recover", MAIL_ORDER, "--scenario", scenario).ending(0).saying("").out();
        assertTrue(out.lines().allMatch(line -> line.length() <= 100), out);
    }

    @Test
    void nothingToRecover() throws IOException {
        Files.writeString(folder.resolve("empty.bcp"), "plan p\ndisaster calm\n");
        Call.in(folder, "recover", "empty.bcp", "--scenario", "calm").ending(0).saying("").printing("""
                calm
                No recovery plan covers it: what does not come back by itself stays down.

                Nothing goes down, so nothing is to be recovered.

                Missed
                  Nothing: all objectives are met.
                """);
        Files.writeString(folder.resolve("empty.bcp"), "plan p\n");
        Call.in(folder, "recover", "empty.bcp").ending(0).saying("")
                .printing("There is no scenario to recover from.\n");
    }

    @Test
    void wrongNames() {
        Call.in(folder, "recover", MAIL_ORDER, "--scenario", "fir").ending(2).printing("")
                .saying("holdfast: the plan has no disaster or scenario 'fir'; did you mean fire?\n");
        Call.in(folder, "recover", MAIL_ORDER, "--system", "orderdb").ending(2).printing("")
                .saying("holdfast: the plan has no component, function or offering 'orderdb'; did you mean orderDb?\n");
        Call.in(folder, "recover", MAIL_ORDER, "--plan", "siteLos").ending(2).printing("")
                .saying("holdfast: the plan has no recovery plan 'siteLos'; did you mean siteLoss?\n");
    }

    private JsonObject json(String plan) {
        String out = Call.in(folder, "recover", plan, "--format", "json").ending(0).saying("").out();
        Schemas.assertValid("recover", out);
        return JsonParser.parseString(out).getAsJsonObject();
    }
}
