package org.holdfast.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChooseTest {
    private static final String PLAN = """
            plan p "The plan" { currency EUR horizon 10 d }
            kind base is data
            site hq
            site vault
            role boss people 1
            system db {
                kind base    at hq // the only one
                volume 10 GB    RTO 2 h    RPO 12 h
                protected by tape // since 2019
            }
            protection tape {
                backup full every 20 h takes 4 h kept 30 d copies at vault
                restores 20 GB per h restarts in 30 min costs 1000 EUR per year serves kinds base
            }
            protection often {
                snapshot every 2 h kept 30 d copies at vault
                restores 20 GB per h restarts in 0 min costs 3000 EUR per year serves kinds base
            }
            disaster fire { strikes site hq destroys once every 10 years }
            recovery plan r for fire { declared by boss within 0 min }
            outage cost of all systems { 100 EUR per h lost data 50 EUR per h }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void plan() throws IOException {
        Files.writeString(folder.resolve("plan.bcp"), PLAN);
    }

    @Test
    void theChoiceIsTold() {
        Call.in(folder, "choose", "plan.bcp", "--budget", "2000", "--front").ending(0).saying("").printing("""
                The plan: protections for 2000.00 EUR a year, as given

                a year                                       now       chosen        change
                objectives missed                              1            1             0
                cost of protections and preventions  4000.00 EUR  1000.00 EUR  -3000.00 EUR
                expected loss                         130.00 EUR   130.00 EUR      0.00 EUR

                Bought
                tape  for db

                Left out
                often  3000.00 EUR  it would meet 1 more objective and avoid a loss of 115.00 EUR a year; 1000.00
                                    EUR of the budget is left for it

                Who gets what
                    missed  expected loss  protected by
                db       1     130.00 EUR  tape, as now

                Objectives that are missed with the choice
                - RPO 12 h of db: 1 d in fire

                What is chosen is best if all that a system needs is back when it is now: so estimated, the loss
                changes by 0.00 EUR a year. All recovered together, it changes by 0.00 EUR: a difference of 0.00
                EUR.

                All objectives of systems and groups are met for 3000.00 EUR a year, and for no less.

                What other budgets leave of the loss
                       cost  expected loss  missed  bought
                3000.00 EUR      15.00 EUR       0  often
                1000.00 EUR     130.00 EUR       1  tape
                   0.00 EUR    3600.00 EUR       2  nothing
                """);
    }

    @Test
    void theChoiceIsToldToPrograms() {
        Schemas.assertValid("choose",
                Call.in(folder, "choose", "plan.bcp", "--budget", "0", "--front", "--format", "json").ending(0).out());
        Schemas.assertValid("choose", Call.in(folder, "choose", "plan.bcp", "--format", "json").ending(0).out());
    }

    @Test
    void theChoiceIsAppliedAndAllElseStays() throws IOException {
        Call.in(folder, "choose", "plan.bcp", "--apply", "--dry-run").ending(0).saying("""
                holdfast: would change the protections of db
                holdfast: tape stays in the plan, though nobody uses it; rule D10 counts the cost until it is removed
                """).printing("""
                --- a/plan.bcp
                +++ b/plan.bcp
                @@ -6,7 +6,7 @@
                 system db {
                     kind base    at hq // the only one
                     volume 10 GB    RTO 2 h    RPO 12 h
                -    protected by tape // since 2019
                +    protected by often // since 2019
                 }
                 protection tape {
                     backup full every 20 h takes 4 h kept 30 d copies at vault
                """);
        assertEquals(PLAN, read());
        Call.in(folder, "choose", "plan.bcp", "--apply").ending(0);
        assertEquals(PLAN.replace("by tape", "by often"), read());
        Call.in(folder, "choose", "plan.bcp", "--apply").ending(0)
                .saying("holdfast: the plan has what was chosen already; nothing to change\n");
    }

    @Test
    void aGroupLosesWhatCapturedIt() throws IOException {
        String grouped = PLAN + "system crm { kind base at hq volume 10 GB RTO 2 h RPO 12 h protected by tape }\n"
                + "group both {\n    members db, crm // in step\n    captured by tape\n}\n";
        Files.writeString(folder.resolve("plan.bcp"),
                grouped.replace("backup full", "captures together backup full"));
        Call.in(folder, "choose", "plan.bcp", "--apply", "--budget", "0").ending(0);
        String after = read();
        assertTrue(after.contains("group both {\n    members db, crm // in step\n}\n"), after);
        assertTrue(!after.contains("protected by tape"), after);
    }

    @Test
    void wrongCalls() {
        Call.in(folder, "choose", "plan.bcp", "--budget", "much").ending(2).saying("holdfast: --budget 'much' is not an"
                + " amount; expected a number with at most two decimals, such as 40000\n");
        Call.in(folder, "choose", "plan.bcp", "--budget=-1").ending(2);
        Call.in(folder, "choose", "plan.bcp", "--dry-run").ending(2)
                .saying("holdfast: --dry-run says how to apply a choice; --apply is missing\n");
    }

    private String read() throws IOException {
        return Files.readString(folder.resolve("plan.bcp"));
    }
}
