package org.holdfast.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/** Runs the command line as a process of its own. */
public final class Main {
    private Main() {}

    /**
     * Runs a command and ends the process with its exit status.
     *
     * @param arguments
     *            the command and its options
     */
    public static void main(String[] arguments) {
        StandardOutput results = StandardOutput.ofTheProcess();
        PrintStream out = utf8(results);
        PrintStream err = utf8(new FileOutputStream(FileDescriptor.err));
        Surroundings surroundings = new Surroundings(System.in, out, err, Path.of(""), Clock.systemDefaultZone(),
                isTerminal() && System.getenv("NO_COLOR") == null);
        int status = new Holdfast(surroundings).run(arguments);
        out.flush();
        int end = results.lost().map(why -> lost(why, err)).orElse(status);
        err.flush();
        System.exit(end);
    }

    /** Text goes out in UTF-8 and with plain line feeds, wherever it runs. */
    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }

    /** Who only looks at the exit status must not take a result that was lost for a good one. */
    private static int lost(String why, PrintStream err) {
        err.println("holdfast: the result could not be written to standard output: " + why);
        return ExitStatus.WRONG_INPUT;
    }

    /** From Java 22 on there may be a console that is no terminal; before, there was none then. A dumb one has no colours. */
    private static boolean isTerminal() {
        String terminal = System.getenv("TERM");
        return System.console() != null && terminal != null && !terminal.equals("dumb");
    }
}
