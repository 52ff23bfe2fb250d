package org.holdfast.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewTest {
    private static final String PLAN = """
            plan novum "Novum" {
                currency EUR // one for all
                revise after 30 %
            }
            role lead people 1
            host esx1 { platform "ESXi 8" }
            system crm { on esx1 RTO 4 h }
            """;
    private static final String REVIEWED = PLAN.replace("30 %\n", "30 %\n    reviewed 2026-11-20 by lead\n");

    @TempDir
    Path folder;

    @BeforeEach
    void plan() throws IOException {
        write(PLAN);
    }

    @Test
    void aReviewIsRecordedInThePlanAndBesideIt() throws IOException {
        accept();
        assertEquals(REVIEWED, Files.readString(folder.resolve("plan.bcp")));
        Call.in(folder, "review", "plan.bcp").ending(0).printing("""
                Novum, reviewed 2026-11-20

                No review is due by what changed: 0 of 4 elements with minor changes, 30 % allowed.
                """);
        Schemas.assertValid("review", Call.in(folder, "review", "--format", "json", "plan.bcp").out());
    }

    @Test
    void changesSinceAreTold() throws IOException {
        accept();
        write(REVIEWED.replace("ESXi 8", "ESXi 9").replace("RTO 4 h", "RTO 2 h") + "exercise 2026-11-21 full of p\n"
                + "disaster fire  recovery plan p for fire");
        Call.in(folder, "review", "plan.bcp").ending(1).printing("""
                Novum, reviewed 2026-11-20

                Major changes
                  ~ host esx1  platform "ESXi 9", was "ESXi 8"

                Minor changes
                  ~ system crm       RTO 2 h, was 4 h
                  + disaster fire    is new
                  + recovery plan p  is new

                Recorded since
                  + exercise 2026-11-21 of p  is new

                A review is due: 1 major change.
                """);
        Schemas.assertValid("review", Call.in(folder, "review", "--format", "json", "plan.bcp").out());
    }

    @Test
    void manyMinorChangesMakeAReviewDue() throws IOException {
        accept();
        write(REVIEWED.replace("people 1", "people 2").replace("RTO 4 h", "RTO 2 h"));
        String out = Call.in(folder, "review", "plan.bcp").ending(1).out();
        assertTrue(out.endsWith("A review is due: 2 of 4 elements with minor changes, 30 % allowed.\n"), out);
    }

    @Test
    void nothingWasKept() {
        Call.in(folder, "review", "plan.bcp").ending(0).printing("""
                Novum, never reviewed

                What has changed since is not known: nothing was kept at the last review; holdfast review --accept \
                keeps what the plan says.
                """);
        Schemas.assertValid("review", Call.in(folder, "review", "--format", "json", "plan.bcp").out());
    }

    @Test
    void whatWasKeptCannotBeRead() throws IOException {
        Files.writeString(folder.resolve("novum.review.json"), "{ \"form\": 1 }");
        String out = Call.in(folder, "review", "plan.bcp").ending(0).out();
        assertTrue(out.contains("not known: novum.review.json cannot be read: it does not have the form of a kept"
                + " review."), out);
        String checked = Call.in(folder, "check", "--all-steps", "plan.bcp").out();
        assertTrue(checked.contains("novum.review.json cannot be read"), checked);
        accept();
        Call.in(folder, "review", "plan.bcp").ending(0);
    }

    @Test
    void theExampleIsAsItWasReviewed() {
        String example = Path.of(System.getProperty("holdfast.root", "../.."), "examples/mail-order").toString();
        Call.in(folder, "review", example).ending(0).printing("""
                Novum Mail Order, reviewed 2026-10-30

                No review is due by what changed: 0 of 181 elements with minor changes, 20 % allowed.
                """);
    }

    @Test
    void whoReviewsMustBeThere() throws IOException {
        Call.in(folder, "review", "--accept", "--by", "led", "plan.bcp").ending(2)
                .saying("holdfast: there is no role 'led'; did you mean 'lead'?\n");
        Call.in(folder, "review", "--by", "lead", "plan.bcp").ending(2)
                .saying("holdfast: --by says who reviewed the plan; --accept records that\n");
        assertEquals(PLAN, Files.readString(folder.resolve("plan.bcp")));
        assertFalse(Files.exists(folder.resolve("novum.review.json")));
    }

    private void accept() {
        Call.in(folder, "review", "--accept", "--by", "lead", "--as-of", "2026-11-20", "plan.bcp").ending(0).saying(
                "holdfast: reviewed 2026-11-20; what the plan says is kept in novum.review.json\n");
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("plan.bcp"), text);
    }
}
