package org.holdfast.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckFixTest {
    private static final String PLAN = """
            plan novum
            person ana
            role lead
            product shop { core needs sell }
            function sell {
                owner lead // sales
                priority critical
                needs send
            }

            function send {
                // may wait
                priority low // or not?
            }
            disaster storm { destroys }""";

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void plan() throws IOException {
        file = Files.writeString(folder.resolve("plan.bcp"), PLAN);
    }

    @Test
    void findingsAreMendedAndTheRestStaysAsItIs() throws IOException {
        Call call = Call.in(folder, "check", "--fix", "b06,B08", "plan.bcp").ending(0).saying("""
                mended   B06 send (plan.bcp:13): set the priority of send to critical
                mended   B08 sell (plan.bcp:6): let ana hold the role lead
                """);
        assertEquals(PLAN.replace("role lead", "role lead held by ana").replace("priority low", "priority critical"),
                Files.readString(file));
        assertTrue(call.out().contains("1 warning."), call.out());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aDryRunShowsTheDifferenceAndWritesNothing() throws IOException {
        Call.in(folder, "check", "--fix", "B06,B08", "--dry-run", "plan.bcp").ending(0).saying("""
                would    B06 send (plan.bcp:13): set the priority of send to critical
                would    B08 sell (plan.bcp:6): let ana hold the role lead
                """).printing("""
                --- a/plan.bcp
                +++ b/plan.bcp
                @@ -1,6 +1,6 @@
                 plan novum
                 person ana
                -role lead
                +role lead held by ana
                 product shop { core needs sell }
                 function sell {
                     owner lead // sales
                @@ -10,6 +10,6 @@

                 function send {
                     // may wait
                -    priority low // or not?
                +    priority critical // or not?
                 }
                 disaster storm { destroys }
                \\ No newline at end of file
                """.replace("@@\n\n", "@@\n \n"));
        assertEquals(PLAN, Files.readString(file));
    }

    @Test
    void aPathFromTheRootIsShownAsSeenFromThere() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        String shown = file.toAbsolutePath().toString().replace('\\', '/').replaceFirst("^/", "");
        Call call = Call.in(elsewhere, "check", "--fix", "B06", "--dry-run", file.toString()).ending(0);
        assertTrue(call.out().startsWith("--- a/" + shown + "\n+++ b/" + shown + "\n@@ "), call.out());
    }

    @Test
    void findingsAreAcceptedForAReason() throws IOException {
        Call.in(folder, "check", "--fix", "H01", "--because", "no storms \"here\"", "--until", "2027-06-30", "plan.bcp")
                .ending(0).saying("mended   H01 storm (plan.bcp:15): accept H01 on storm until 2027-06-30\n");
        assertEquals(PLAN + "\n\naccept H01 on storm because \"no storms \\\"here\\\"\" until 2027-06-30",
                Files.readString(file).stripTrailing());
    }

    @Test
    void whatTakesADecisionIsLeft() throws IOException {
        Call.in(folder, "check", "--fix", "H01", "plan.bcp").ending(0).saying("left     H01 storm (plan.bcp:15): "
                + "it takes a decision of yours; `holdfast rules H01` says more, and --because accepts it\n");
        assertEquals(PLAN, Files.readString(file));
    }

    @Test
    void whereNothingIsFoundNothingIsDone() throws IOException {
        Call.in(folder, "check", "--fix", "E03", "plan.bcp").ending(0).saying("holdfast: nothing found by E03\n");
        assertEquals(PLAN, Files.readString(file));
    }

    @Test
    void aPlanWithErrorsInItsLanguageIsLeft() throws IOException {
        Files.writeString(file, "plan novum { RTO }");
        Call.in(folder, "check", "--fix", "A01", "plan.bcp").ending(2);
        assertEquals("plan novum { RTO }", Files.readString(file));
    }

    @Test
    void aFileThatMayNotBeWrittenIsNamed() {
        assertTrue(file.toFile().setWritable(false));
        if (!Files.isWritable(file)) { // the administrator may write all files
            Call.in(folder, "check", "--fix", "B06", "plan.bcp").ending(2);
        }
    }

    @Test
    void wrongCallsAreToldWhatIsWrong() {
        Call.in(folder, "check", "--fix", "X99", "plan.bcp").ending(2)
                .saying("holdfast: there is no rule X99; `holdfast rules` lists those of the method\n");
        Call.in(folder, "check", "--dry-run", "plan.bcp").ending(2).saying(
                "holdfast: --dry-run, --because and --until say how to mend; --fix CODE says what\n");
        Call.in(folder, "check", "--fix", "H01", "--until", "2027-01-01", "plan.bcp").ending(2)
                .saying("holdfast: --until says how long to accept findings; --because says why\n");
        Call.in(folder, "check", "--fix", "H01", "--because", " ", "plan.bcp").ending(2).printing("").saying(
                "holdfast: --because says nothing; expected the reason for which the findings are accepted\n");
    }
}
