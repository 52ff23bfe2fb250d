package org.holdfast.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * Runs what users run, for nobody: the launcher starts it once so that Java can keep the classes that were needed ready
 * for later calls. A command that loads much of its own deserves a line here.
 */
public final class Rehearsal {
    private static final List<String> CALLS = List.of("--help", "check .", "check --format json --all-steps .",
            "format --check .", "rules", "rules C02",
            // the last one: it sets the language up anew, with what an editor needs
            "lsp");

    private Rehearsal() {}

    /**
     * Rehearses and ends the process.
     *
     * @param arguments
     *            the folder of the plan to rehearse with
     */
    public static void main(String[] arguments) {
        PrintStream nobody = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(InputStream.nullInputStream(), nobody, nobody,
                Path.of(arguments[0]), Clock.systemDefaultZone(), false);
        CALLS.forEach(call -> new Holdfast(surroundings).run(call.split(" ")));
        System.exit(ExitStatus.FINE);
    }
}
