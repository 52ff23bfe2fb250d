package org.holdfast.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.OS;

/** The script that holds the specification against Sirius' own metamodels. */
@DisabledOnOs(OS.WINDOWS)
class SiriusCheckTest {
    private static final Path SCRIPT = Path.of(System.getProperty("holdfast.root", "../.."), "releng/sirius/check");

    /** What a run of the script came to. */
    private record Outcome(int status, String said) {}

    @Test
    void saysThatItDoesNotRunWithoutACheckoutOfSirius() throws IOException, InterruptedException {
        assertEquals(
                new Outcome(0, "not run: no checkout of Sirius (releng/sirius/check CHECKOUT, or SIRIUS=CHECKOUT)\n"),
                check(""));
    }

    @Test
    void saysWhatIsNoCheckoutOfSirius() throws IOException, InterruptedException {
        assertEquals(new Outcome(2, "check: /nowhere: expected a work tree of Sirius, with "
                + "plugins/org.eclipse.sirius.model/model/viewpoint.ecore\n"), check("/nowhere"));
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "SIRIUS", matches = ".+")
    void findsNothingInTheSpecification() throws IOException, InterruptedException {
        Outcome outcome = check(System.getenv("SIRIUS"));
        assertEquals(0, outcome.status(), outcome.said());
    }

    private static Outcome check(String checkout) throws IOException, InterruptedException {
        ProcessBuilder script = new ProcessBuilder("bash", SCRIPT.toString()).redirectErrorStream(true);
        script.environment().put("SIRIUS", checkout);
        Process process = script.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
    }
}
